import type { Entry } from "../../har/entry.ts";
import type { Exchange } from "../../har/exchange.ts";
import type { LeftOut } from "../../redaction/redaction.ts";
import type { CheckResult, Verdict } from "../check.ts";
import type { Rule } from "../finding.ts";
import type { Summary } from "../summary/summary.ts";

/** What a report shows of an exchange. The page in HTML shows all of a {@link CheckResult}. */
export interface Reported extends Pick<CheckResult, "verdict" | "findings"> {
	exchange: Pick<Exchange, "started">;
}

/** Writes a report piece by piece: its beginning, the findings of each exchange, and the summary. */
export interface Report {
	begin(): string;
	exchange(judged: Reported): string;
	/** The kinds of findings, in place of the exchanges, which a merged summary no longer has. Absent if the end lists them all. */
	kinds?(summary: Summary): string;
	end(summary: Summary): string;
}

/** Returns the entry without its own secrets and those of earlier entries, or why it must not be shown. */
export type Redact = (judged: CheckResult) => Entry | LeftOut;

/** The parts of a report that its caller gives, because the checker opens no file and does not load the lists of what may be written. */
export interface Surroundings {
	/** Drift is a failure, too. */
	strict: boolean;
	/** The width of the terminal. Undefined if the report goes to a file or a pipe. */
	columns: number | undefined;
	/** Lists all of the coverage, and not only its first ten lines. */
	allCoverage: boolean;
	/** Colours a word by its level. */
	paint(level: Verdict["level"], word: string): string;
	/** The Markdown of `rules/pages/<rule>.md`. */
	page(rule: Rule): string;
	/** The address of the docs site, which ends in a slash. Undefined if nobody knows it. */
	docs: string | undefined;
	/** Loads the redaction. Only a report that shows entries calls it. */
	redaction(): Promise<Redact>;
}
