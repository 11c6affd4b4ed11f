import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { repository } from "./repository.ts";
import { choice } from "./value-kinds.ts";

const profiles = ["plain", "evidence"] as const;

export const lint = command({
	name: "lint",
	summary: "Lints every spec under specs/ by the rules of redocly.yaml, or by what the tools need.",
	positionals: {},
	options: {
		profile: {
			kind: choice("NAME", "profile", profiles),
			description: "plain for what the tools need, evidence for this house's rules, too",
			default: "evidence",
		},
	},
	exits: { 0: "the specs keep every rule", 1: "they do not" },
	async run({ profile }, { say }) {
		const { lintSpecs } = await import("../src/lint/lint.ts");
		return (await lintSpecs(repository, profile, say)) ? 0 : 1;
	},
});

if (import.meta.main) await program(lint);
