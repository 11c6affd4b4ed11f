import { join } from "node:path";
import { writeFolderAtomic } from "../src/files/atomic-folder.ts";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { repository } from "./repository.ts";

export const build = command({
	name: "build",
	summary: "Builds the npm packages into dist/ and dist-toolkit/, each whole or not at all.",
	positionals: {},
	options: {},
	exits: { 0: "written", 2: "generated/ is not complete" },
	async run(_, { stdout, during }) {
		const [{ writePackage }, { markBuilt, sourcesOf }] = await Promise.all([
			import("../src/build/package.ts"),
			import("../src/build/fresh.ts"),
		]);
		const sources = sourcesOf(repository);
		const write = () => writeFolderAtomic(join(repository, "dist"), (folder) => writePackage(repository, folder));
		const apis = await during("Building dist", write);
		const { writeToolkit } = await import("../src/build/toolkit.ts");
		await during("Building dist-toolkit", () =>
			writeFolderAtomic(join(repository, "dist-toolkit"), (folder) => writeToolkit(repository, folder)),
		);
		for (const name of ["dist", "dist-toolkit"]) markBuilt(repository, name, sources);
		stdout.write(`Wrote dist/ for ${apis.join(", ")}, and dist-toolkit/.\n`);
		return 0;
	},
});

if (import.meta.main) await program(build);
