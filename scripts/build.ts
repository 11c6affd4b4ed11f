import { join } from "node:path";
import { writeFolderAtomic } from "../src/files/atomic-folder.ts";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { repository } from "./repository.ts";

export const build = command({
	name: "build",
	summary: "Writes the package that other repositories install to dist/, whole or not at all.",
	positionals: {},
	options: {},
	exits: { 0: "written", 2: "generated/ is not complete" },
	async run(_, { stdout }) {
		const { writePackage } = await import("../src/build/package.ts");
		const apis = await writeFolderAtomic(join(repository, "dist"), (folder) => writePackage(repository, folder));
		stdout.write(`Wrote dist/ for ${apis.join(", ")}.\n`);
		return 0;
	},
});

if (import.meta.main) await program(build);
