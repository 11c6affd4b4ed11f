import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { rootOption, rootWithSpecs } from "./root/root.ts";
import { choice } from "./value-kinds.ts";

const profiles = ["plain", "evidence"] as const;

export const lint = command({
	name: "lint",
	summary: "Lints every spec under specs/.",
	positionals: {},
	options: {
		profile: {
			kind: choice("NAME", "profile", profiles),
			description: "plain: what the tools need (default with --root); evidence: also this project's own rules (default for its own specs)",
		},
		root: rootOption,
	},
	exits: { 0: "the specs keep every rule", 1: "they do not" },
	example: "--profile plain",
	async run({ profile, root: given }, { say, during }) {
		const { folder, isOwn } = rootWithSpecs(given);
		const { lintSpecs } = await import("../src/lint/lint.ts");
		return (await during("Linting the specs", () => lintSpecs(folder, profile ?? (isOwn ? "evidence" : "plain"), say))) ? 0 : 1;
	},
});

if (import.meta.main) await program(lint);
