import { SummaryCollector } from "../../checker/index.ts";
import type { Scope } from "../../checker/match/scope.ts";
import { type Format, reportOf } from "../../checker/report/formats.ts";
import { painter, type Style } from "../../checker/report/style.ts";
import { percentOf } from "../../checker/summary/percent.ts";
import type { Summary } from "../../checker/summary/summary.ts";
import { Misuse } from "../../misuse.ts";
import { loadContracts, loadInventories } from "../load.ts";
import { checkRecordings } from "./check-recordings.ts";
import { recordingsIn } from "./files.ts";
import { Recordings } from "./recordings.ts";
import type { Terminal } from "./redact-recording.ts";
import { outputFor } from "./report-output.ts";
import { surroundingsOf } from "./report-surroundings.ts";
import { writeDrift } from "./write-drift.ts";

export interface CheckOptions {
	paths: string[];
	format: Format;
	/** Whether drift is a failure, too. */
	strict: boolean;
	/** Whether the report lists all of the coverage. */
	allCoverage: boolean;
	/** The least coverage of the contracts, in percent. */
	floor: number | undefined;
	/** The file to write the Overlay to. */
	drift: string | undefined;
	scope: Scope;
}

interface Screen {
	style: Style;
	/** The width of the terminal, if standard output is one. */
	columns: number | undefined;
}

/** Checks the named recordings, reports on standard output, and returns the exit code. */
export async function checkFiles(options: CheckOptions, { stdout, say, style, columns }: Terminal & Screen): Promise<0 | 1> {
	const { format, strict, allCoverage, floor, drift, scope } = options;
	const recordings = new Recordings(recordingsIn(options.paths), say);
	const [contracts, inventories] = await Promise.all([loadContracts(), loadInventories()]);
	if (contracts.length === 0) throw new Misuse("no contract under generated/; run npm run generate");
	const report = await reportOf(format, surroundingsOf({ strict, columns, allCoverage, paint: painter(style) }));
	const output = outputFor(format, stdout);
	const collector = new SummaryCollector(inventories);
	const summary = await checkRecordings(recordings, contracts, scope, report, collector, output, strict).finally(() => output.close());
	if (drift !== undefined) writeDrift(drift, summary, inventories, say);
	const isDrifting = strict && (summary.drift.length > 0 || isPartlyJudged(summary));
	const isBroken = summary.levels.error > 0 || isDrifting || recordings.isPartial({ strict });
	return isBroken || isUnder(floor, summary, say) ? 1 : 0;
}

const isPartlyJudged = ({ notJudged }: Summary) => Object.values(notJudged).some((count) => count > 0);

function isUnder(floor: number | undefined, { coverage: { covered, total } }: Summary, say: Terminal["say"]): boolean {
	const percent = (covered / total) * 100;
	if (floor === undefined || percent >= floor) return false;
	say(`The exchanges cover ${percentOf(covered, total)} % of what the contracts declare, less than --coverage-floor ${floor}`);
	return true;
}
