import type { Entry } from "../../har/entry.ts";
import type { LeftoverError } from "../../redaction/leftover.ts";
import type { CheckResult, Verdict } from "../check.ts";
import type { Rule } from "../finding.ts";
import type { Match } from "../match/match-operation.ts";
import type { Summary } from "../summary/summary.ts";

/** What the checker has to say, as it goes: what stands first, what is found in each exchange, and what is known only at the end. */
export interface Report {
	begin(): string;
	exchange(judged: CheckResult): string;
	end(summary: Summary): string;
}

/** The entry without its secrets and without those of the entries before it. May throw a {@link LeftoverError}; the entry is not shown then. */
export type Redact = (entry: Entry, match: Match) => Entry;

/** What a report needs of its caller, because the checker opens no file and knows no marks. */
export interface Surroundings {
	/** Drift is a failure, too. */
	strict: boolean;
	/** Colours a word by the level that it says. */
	paint(level: Verdict["level"], word: string): string;
	/** The Markdown of `rules/pages/<rule>.md`. */
	page(rule: Rule): string;
	/** What redacts entries, loaded by a report that shows them. */
	redaction(): Promise<Redact>;
}
