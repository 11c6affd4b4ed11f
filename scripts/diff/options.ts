import { parseArgs } from "node:util";
import { reports } from "../../src/diff/report/formats.ts";
import type { RepositoryDiff } from "../../src/diff/repository.ts";
import { Misuse } from "../../src/misuse.ts";

export const usage = `npm run diff -- <git ref> [--format ${Object.keys(reports).join("|")}]

Compares the contracts of the working tree with those of a commit, as if that commit had been published, and says of each what the changes ask of
its version: major (who kept the contract may break), minor (more is accepted or promised), patch (words), none. The version of each contract, of
the package and the change logs have to agree. Below 1.0.0 a minor is enough for what breaks.

Exit: 0 they agree, 1 a version is too low or a change log lacks it, 2 nothing could be compared`;

export interface Options {
	/** The commit that counts as published. */
	ref: string;
	report: (diff: RepositoryDiff) => string;
}

/** Undefined where only help is asked for. */
export function readOptions(args: string[]): Options | undefined {
	const { refs, format, help } = parseOptions(args);
	if (refs.length > 1) throw new Misuse(`one commit, not ${refs.length}`);
	if (help) return undefined;
	const report = reports[format];
	if (report === undefined) throw new Misuse(`--format ${format}; expected one of ${Object.keys(reports).join(", ")}`);
	const [ref] = refs;
	if (ref === undefined) throw new Misuse("which commit? npm run diff -- <git ref>, such as a tag");
	return { ref, report };
}

function parseOptions(args: string[]) {
	try {
		const options = { format: { type: "string", default: "pretty" }, help: { type: "boolean", short: "h" } } as const;
		const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
		return { refs: positionals, ...values };
	} catch (error) {
		const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
		throw new Misuse(`${sentence}; it takes <git ref> and --format`);
	}
}
