import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { SummaryCollector, SummaryState } from "../../checker/summary/summary.ts";
import { Misuse, refusedFile } from "../../misuse.ts";
import { root } from "../../package-root.ts";
import { contractHashes } from "../load.ts";

/** Whether a verdict speaks of less than it was asked for, such as the beginning of a recording that is cut off: usually, and with `--strict`. */
export interface Gaps {
	usual: boolean;
	strict: boolean;
}

/** The summary of a part of some traffic: one line of JSON, without a secret. */
interface PartialSummary {
	format: typeof format;
	/** The version of the program. Another one may judge otherwise. */
	version: string;
	/** The hash of each API's contract. */
	contracts: Record<string, string>;
	gaps: Gaps;
	state: SummaryState;
	/** The hash of the state and the gaps, so that a file that was cut or edited is refused. */
	hash: string;
}

const format = "console-contracts partial summary";
const { version }: { version: string } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));

export function partialSummary(collector: SummaryCollector, gaps: Gaps, of: URL = root): string {
	const state = collector.state();
	const partial: PartialSummary = { format, version, contracts: contractHashes(of), gaps, state, hash: hashOf({ gaps, state }) };
	return `${JSON.stringify(partial)}\n`;
}

/** Merges the partial summaries in the files, in any order, and returns their gaps. Throws a {@link Misuse} if one of them does not belong to the others. */
export function mergePartialSummaries(files: readonly string[], collector: SummaryCollector, of: URL = root): Gaps {
	const contracts = contractHashes(of);
	const all = { usual: false, strict: false };
	for (const file of files) {
		const { state, gaps } = partIn(file, contracts);
		collector.merge(state);
		all.usual ||= gaps.usual;
		all.strict ||= gaps.strict;
	}
	return all;
}

type Part = Pick<PartialSummary, "state" | "gaps">;

function partIn(file: string, contracts: Record<string, string>): Part {
	const partial = parsed(file);
	const refuse = (reason: string) => new Misuse(`${file}: ${reason}`);
	if (partial?.format !== format) throw refuse("expected what check --format summary writes, got something else");
	if (partial.version !== version)
		throw refuse(`expected a summary by version ${version}, got another version; use the same one on every machine`);
	const { state, gaps, hash } = partial;
	if (state === undefined || gaps === undefined || hash !== hashOf({ gaps, state }))
		throw refuse("is cut off or was changed; write it again");
	const apis = new Set([...Object.keys(contracts), ...Object.keys(partial.contracts ?? {})]);
	const others = [...apis].filter((api) => partial.contracts?.[api] !== contracts[api]);
	if (others.length > 0) throw refuse(`was made with another contract of ${others.join(", ")}; use the same on every machine`);
	return { state, gaps };
}

function parsed(file: string): Partial<PartialSummary> | undefined {
	let text: string;
	try {
		text = readFileSync(file, "utf8");
	} catch (error) {
		throw refusedFile(file, "read", error);
	}
	try {
		return JSON.parse(text) ?? undefined;
	} catch {
		throw new Misuse(`${file}: is cut off or no partial summary; write it again with check --format summary`);
	}
}

const hashOf = (part: Part) => createHash("sha256").update(JSON.stringify(part)).digest("hex");
