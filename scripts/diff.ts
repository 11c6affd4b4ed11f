import { reports } from "../src/diff/report/formats.ts";
import { pathPrefix } from "../src/files/path-prefix.ts";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { rootOption, rootWithSpecs } from "./root/root.ts";
import { choice, text } from "./value-kinds.ts";

const formats = Object.keys(reports);

export const diff = command({
	name: "diff",
	summary: "Reports which version bump the changes of each contract since a commit require.",
	details:
		"It compares the contracts of the working tree with those of the commit, as if that had been published: major (who kept the contract may break), minor (more is accepted or promised), patch (words), none. The version of each contract, of the package and the change logs have to agree. Below 1.0.0 a minor is enough for what breaks.",
	positionals: { ref: { kind: text("git ref"), description: "the commit that counts as published, such as a tag" } },
	options: {
		format: { kind: choice("NAME", "format", formats), description: `report format: ${formats.join(", ")}`, default: "pretty" },
		root: rootOption,
	},
	exits: { 0: "they agree", 1: "a version is too low or a change log lacks it", 2: "nothing could be compared" },
	example: "HEAD",
	async run({ ref, format, root: given }, { stdout, style, during }) {
		const { folder, isOwn } = rootWithSpecs(given);
		const [{ diffOf }, { locatedFrom }, { problemsIn }] = await Promise.all([
			import("../src/diff/repository.ts"),
			import("../src/diff/located-from.ts"),
			import("../src/diff/verdict.ts"),
		]);
		// Annotations meet a file only by its path from the current folder.
		const diff = locatedFrom(pathPrefix(folder), await during(`Comparing with ${ref}`, () => diffOf(folder, ref, { isOwn })));
		stdout.write(reports[format]?.(diff, style) ?? "");
		return problemsIn(diff).length === 0 ? 0 : 1;
	},
});

if (import.meta.main) await program(diff);
