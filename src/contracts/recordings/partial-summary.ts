import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { SummaryCollector, SummaryState } from "../../checker/summary/summary.ts";
import { Misuse, refusedFile } from "../../misuse.ts";
import { root } from "../../package-root.ts";
import { contractHashes } from "../load.ts";

/** The summary of a part of some traffic: one line of JSON, without a secret. */
interface PartialSummary {
	format: typeof format;
	/** The version of the program. Another one may judge otherwise. */
	version: string;
	/** The hash of each API's contract. */
	contracts: Record<string, string>;
	state: SummaryState;
	/** The hash of the state, so that a file that was cut or edited is refused. */
	hash: string;
}

const format = "console-contracts partial summary";
const { version }: { version: string } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));

export function partialSummary(collector: SummaryCollector): string {
	const state = collector.state();
	const partial: PartialSummary = { format, version, contracts: contractHashes(), state, hash: hashOf(state) };
	return `${JSON.stringify(partial)}\n`;
}

/** Merges the partial summaries in the files, in any order. Throws a {@link Misuse} if one of them does not belong to the others. */
export function mergePartialSummaries(files: readonly string[], collector: SummaryCollector): void {
	const contracts = contractHashes();
	for (const file of files) collector.merge(stateIn(file, contracts));
}

function stateIn(file: string, contracts: Record<string, string>): SummaryState {
	const partial = parsed(file);
	const refuse = (reason: string) => new Misuse(`${file}: ${reason}`);
	if (partial?.format !== format) throw refuse("expected what check --format summary writes, got something else");
	if (partial.version !== version)
		throw refuse(`expected a summary by version ${version}, got another version; use the same one on every machine`);
	if (typeof partial.state !== "object" || partial.state === null || partial.hash !== hashOf(partial.state))
		throw refuse("is cut off or was changed; write it again");
	const apis = new Set([...Object.keys(contracts), ...Object.keys(partial.contracts ?? {})]);
	const others = [...apis].filter((api) => partial.contracts?.[api] !== contracts[api]);
	if (others.length > 0) throw refuse(`was made with another contract of ${others.join(", ")}; use the same on every machine`);
	return partial.state;
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

const hashOf = (state: SummaryState) => createHash("sha256").update(JSON.stringify(state)).digest("hex");
