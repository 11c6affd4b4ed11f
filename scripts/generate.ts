import { isFresh, markFresh, sourcesOf } from "../src/generate/build-cache.ts";
import { SpecError } from "../src/openapi/spec-error.ts";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { repository } from "./repository.ts";

export const generate = command({
	name: "generate",
	summary: "Writes generated/ from specs/: bundles, types, clients, validators.",
	positionals: {},
	options: {},
	exits: { 0: "generated/ is up to date", 1: "a spec is broken" },
	async run(_, { stdout, say, during }) {
		const sources = sourcesOf(repository);
		if (isFresh(repository, sources)) {
			stdout.write("generated/ is up to date.\n");
			return 0;
		}
		try {
			// Loaded only now: the generator's libraries take longer to load than an unchanged run takes.
			const { generate } = await import("../src/generate/generate.ts");
			const apis = await during("Writing generated/", () => generate(repository));
			markFresh(repository, sources);
			stdout.write(`Wrote generated/ for ${apis.join(", ")}.\n`);
			return 0;
		} catch (error) {
			if (!(error instanceof SpecError)) throw error;
			// The message begins with file and line, like a compiler's.
			say(error.message);
			return 1;
		}
	},
});

if (import.meta.main) await program(generate);
