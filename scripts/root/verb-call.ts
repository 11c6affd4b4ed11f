import { existsSync } from "node:fs";
import { join } from "node:path";

/** The arguments of node that run a verb on a folder in a process of its own: by the script beside these, or by the installed program that runs. */
export function verbCall(verb: "generate" | "docs", folder: string): string[] {
	const script = join(import.meta.dirname, `../${verb}.ts`);
	return [...(existsSync(script) ? [script] : [process.argv[1] ?? "", verb]), "--root", folder];
}
