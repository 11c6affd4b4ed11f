import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { repository } from "./repository.ts";

export const lint = command({
	name: "lint",
	summary: "Lints every spec under specs/ by the rules of redocly.yaml.",
	positionals: {},
	options: {},
	exits: { 0: "the specs keep every rule", 1: "they do not" },
	async run(_, { say }) {
		const { lintSpecs } = await import("../src/lint/lint.ts");
		return (await lintSpecs(repository, say)) ? 0 : 1;
	},
});

if (import.meta.main) await program(lint);
