import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { adoptingRoot, rootOption } from "./root/root.ts";
import { apiName, existingFile, text } from "./value-kinds.ts";

export const adopt = command({
	name: "adopt",
	summary: "Writes specs/<api>/ from anybody's OpenAPI document.",
	details:
		"It puts the document's files into one, converts 3.0 and 3.2 to 3.1, names operations without an operationId, quotes texts that could be read as another type, and leaves out what the tools cannot do. It lists what it changed, and what the document leaves undefined. Nothing is fetched, and nothing is overwritten.",
	positionals: { file: { kind: text("document"), description: "an OpenAPI document of version 3.0, 3.1 or 3.2, in JSON or YAML" } },
	options: {
		api: { kind: apiName, description: "the name of the folder under specs/ (default: of the document's title)" },
		root: rootOption,
	},
	exits: { 0: "written", 2: "the document cannot be read, or its folder exists" },
	example: "openapi.json",
	async run({ file, api, root }, { stdout, during }) {
		// Before the libraries are loaded, which takes longer.
		existingFile.read(file);
		const folder = adoptingRoot(root);
		const [{ adopt }, { told }] = await Promise.all([import("../src/adopt/adopt.ts"), import("../src/adopt/report.ts")]);
		const adoption = await during(`Adopting ${file}`, () => adopt({ file, api, root: folder }));
		stdout.write(`${told(adoption)}\n`);
		return 0;
	},
});

if (import.meta.main) await program(adopt);
