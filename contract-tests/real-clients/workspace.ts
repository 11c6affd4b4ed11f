import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { LanguageKind } from "./languages/language-kind.ts";

/** Outside the checkout: some of it is compiled for minutes. */
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "console-contracts");

type Installed = ({ folder: string } | { missing: string }) & { toolchain?: string };

/** The copy of a folder in which its lock file is installed. One that was installed before is taken as it is. */
export async function install(client: { name: string; folder: string }, kind: LanguageKind): Promise<Installed> {
	const requirement = await kind.find();
	if ("missing" in requirement) return requirement;
	const toolchain = requirement.found;
	const folder = join(cache, "real-clients", client.name, `${hashOf(client.folder)}-${toolchain.replaceAll(/[^\w.]/g, "_")}`);
	const done = join(folder, ".installed");
	if (existsSync(done)) return { folder, toolchain };
	rmSync(join(cache, "real-clients", client.name), { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	cpSync(client.folder, folder, { recursive: true });
	const failure = await kind.download(folder).then(
		() => undefined,
		(error: unknown) => error,
	);
	if (failure !== undefined) return { missing: `the registry does not give what the lock file names: ${firstLine(failure)}`, toolchain };
	await kind.build?.(folder);
	writeFileSync(done, "");
	return { folder, toolchain };
}

const firstLine = (error: unknown) =>
	String((error as { stderr?: string }).stderr || error)
		.trim()
		.split("\n", 1)[0];

/** What is expected of a client changes nothing of its installation. */
function hashOf(folder: string): string {
	const hash = createHash("sha256");
	for (const file of readdirSync(folder)
		.filter((name) => name !== "client.yaml")
		.sort())
		hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
	return hash.digest("hex").slice(0, 16);
}
