import { join } from "node:path";
import { isFresh, markFresh, sourcesOf } from "../src/generate/build-cache.ts";
import { boundHeapGrowth } from "../src/generate/heap-growth.ts";
import { SpecError } from "../src/openapi/spec-error.ts";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { type Root, rootOption, rootWithSpecs } from "./root/root.ts";
import type { Terminal } from "./terminal.ts";

export const generate = command({
	name: "generate",
	summary: "Writes generated/ from specs/: bundles, types, clients, validators.",
	positionals: {},
	options: { root: rootOption },
	exits: { 0: "generated/ is up to date", 1: "a spec is broken" },
	async run({ root: given }, terminal) {
		const root = rootWithSpecs(given);
		boundHeapGrowth();
		try {
			return await (root.isOwn ? refresh(root, terminal) : generateThere(root, terminal));
		} catch (error) {
			if (!(error instanceof SpecError)) throw error;
			// The message begins with file and line, like a compiler's.
			terminal.say(error.message);
			return 1;
		}
	},
});

async function refresh({ folder }: Root, { stdout, during }: Terminal): Promise<number> {
	const sources = sourcesOf(folder);
	if (isFresh(folder, sources)) {
		stdout.write("generated/ is up to date.\n");
		return 0;
	}
	// Loaded only now: the generator's libraries take longer to load than an unchanged run takes.
	const { generate } = await import("../src/generate/generate.ts");
	const apis = await during("Writing generated/", () => generate(folder));
	markFresh(folder, sources);
	stdout.write(`Wrote generated/ for ${apis.join(", ")}.\n`);
	return 0;
}

/** Elsewhere nothing is kept beside what is generated, so each run generates. */
async function generateThere({ folder }: Root, { stdout, during }: Terminal): Promise<number> {
	const { generateOutside } = await import("../src/generate/generate.ts");
	const place = join(folder, "generated");
	const apis = await during(`Writing ${place}`, () => generateOutside(folder));
	stdout.write(`Wrote ${place} for ${apis.join(", ")}.\n`);
	return 0;
}

if (import.meta.main) await program(generate);
