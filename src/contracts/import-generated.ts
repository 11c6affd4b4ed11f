import { basename, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Misuse } from "../misuse.ts";
import { generateCommand } from "./generate-command.ts";

/** A module that generate wrote, `<root>/generated/<api>/<name>.js`. It exports its own name. One that is cut off is refused. */
export async function importGenerated<Module extends object>(url: URL): Promise<Module> {
	const module = await import(url.href).catch((error: unknown) => {
		if (error instanceof SyntaxError) throw broken(url);
		throw error;
	});
	if (!(basename(url.pathname, ".js") in module)) throw broken(url);
	return module;
}

const broken = (url: URL) =>
	new Misuse(`${relative(".", fileURLToPath(url))}: cut off or edited; run ${generateCommand(fileURLToPath(new URL("../../", url)))}`);
