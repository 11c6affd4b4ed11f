import type { Contract } from "../../checker/contract.ts";
import type { Inventory } from "../../checker/coverage/inventory.ts";
import { SummaryCollector } from "../../checker/index.ts";
import type { Scope } from "../../checker/match/scope.ts";
import { type Format, reportOf, toldTo } from "../../checker/report/formats.ts";
import type { Report } from "../../checker/report/report.ts";
import { painter, type Style } from "../../checker/report/style.ts";
import { percentOf } from "../../checker/summary/percent.ts";
import type { Summary } from "../../checker/summary/summary.ts";
import { Misuse } from "../../misuse.ts";
import { loadContracts, loadInventories } from "../load.ts";
import { checkRecordings, threadsFor } from "./check-recordings.ts";
import { recordingsIn } from "./files.ts";
import { judgeHere } from "./judging/judge-here.ts";
import { judgeInWorkers, Unshareable } from "./judging/judge-in-workers.ts";
import type { ReportOutput } from "./output.ts";
import { mergePartialSummaries, partialSummary } from "./partial-summary.ts";
import type { Terminal } from "./redact-options.ts";
import { RepeatedOutput } from "./repeated-output.ts";
import { outputFor } from "./report-output.ts";
import { surroundingsOf } from "./report-surroundings.ts";
import { writeDrift } from "./write-drift.ts";

export interface CheckOptions {
	/** Recordings, or partial summaries to merge. */
	paths: string[];
	/** `summary`: a partial summary, and no verdict. */
	format: Format | "summary";
	/** Whether partial summaries are merged. */
	merge: boolean;
	/** The number of threads. By default, as many as there are cores if the recordings are large. */
	jobs: number | undefined;
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
export async function checkFiles(options: CheckOptions, terminal: Terminal & Screen): Promise<0 | 1> {
	const { format, strict, floor, drift } = options;
	refuseMixed(options);
	const inventories = await loadInventories();
	const summary = await reportedSummary(options, inventories, terminal);
	if (format === "summary") return 0;
	if (drift !== undefined) writeDrift(drift, summary, inventories, terminal.say);
	const isBroken = summary.levels.error > 0 || (strict && summary.drift.length > 0);
	return isBroken || isUnder(floor, summary, terminal.say) ? 1 : 0;
}

/** A part has no verdict, and a merged report has no exchanges left to choose from. */
function refuseMixed({ format, merge, jobs, strict, floor, drift, scope }: CheckOptions): void {
	if (merge && (jobs !== undefined || Object.values(scope).some((each) => each !== undefined)))
		throw new Misuse("--merge takes no --server, --base-path, --api or --jobs; give them to check --format summary");
	if (format === "summary" && (strict || floor !== undefined || drift !== undefined))
		throw new Misuse("--format summary gives no verdict; give --strict, --coverage-floor and --write-drift to check --merge");
}

/** A report under way, and the collector of what it sums up. */
interface Reporting {
	report: Report;
	collector: SummaryCollector;
}

/** Writes the report. */
async function reportedSummary(options: CheckOptions, inventories: Inventory[], screen: Terminal & Screen): Promise<Summary> {
	const { paths, format, merge, scope } = options;
	const recordings = merge ? [] : recordingsIn(paths);
	const contracts = await loadContracts();
	if (contracts.length === 0) throw new Misuse("no contract under generated/; run npm run generate");
	const output = new RepeatedOutput(outputFor(format, screen.stdout));
	const begin = () => reportingOf(options, new SummaryCollector(inventories), screen);
	try {
		const { report, collector } = merge
			? await merged(paths, await begin(), output)
			: await checked(recordings, { options, contracts, columns: screen.columns }, begin, output);
		const summary = collector.summary();
		if (format !== "summary" && !summary.known)
			throw new Misuse(nothingJudged(summary, scope.api ?? contracts.map(({ api }) => api).join(", ")));
		await output.write((merge ? report.kinds?.(summary) : undefined) ?? "");
		await output.write(report.end(summary));
		await output.end();
		return summary;
	} finally {
		output.close();
	}
}

async function merged(files: readonly string[], reporting: Reporting, output: ReportOutput): Promise<Reporting> {
	await output.write(reporting.report.begin());
	mergePartialSummaries([...new Set(files)], reporting.collector);
	return reporting;
}

interface Request {
	options: CheckOptions;
	contracts: readonly Contract[];
	columns: number | undefined;
}

/** Checks the recordings with one thread or several. If several cannot, one begins again. */
async function checked(
	recordings: readonly string[],
	{ options: { format, jobs, scope }, contracts, columns }: Request,
	begin: () => Promise<Reporting>,
	output: RepeatedOutput,
): Promise<Reporting> {
	const isPart = format === "summary";
	const told = isPart ? "nothing" : toldTo(format, columns);
	const run = async (threads: number): Promise<Reporting> => {
		const { report, collector } = await begin();
		const judging = { contracts, scope, collector, told, mayBeEmpty: isPart };
		const batches = threads > 1 ? judgeInWorkers(recordings, judging, threads) : judgeHere(recordings, judging);
		await checkRecordings(batches, report, output);
		return { report, collector };
	};
	return run(threadsFor(recordings, jobs, told)).catch((error: unknown) => {
		if (!(error instanceof Unshareable)) throw error;
		output.restart();
		return run(1);
	});
}

async function reportingOf(
	{ format, strict, allCoverage }: CheckOptions,
	collector: SummaryCollector,
	{ style, columns }: Screen,
): Promise<Reporting> {
	if (format === "summary") return { report: partOf(collector), collector };
	return { report: await reportOf(format, surroundingsOf({ strict, columns, allCoverage, paint: painter(style) })), collector };
}

/** The partial summary as a report. */
const partOf = (collector: SummaryCollector): Report => ({
	begin: () => "",
	exchange: () => "",
	end: () => partialSummary(collector),
});

function nothingJudged({ exchanges, leftOut }: Summary, apis: string): string {
	const entries = [...leftOut.values()].reduce((sum, count) => sum + count, exchanges);
	return `None of ${entries} exchanges calls an operation of ${apis}; look at --server, --base-path and --api`;
}

function isUnder(floor: number | undefined, { coverage: { covered, total } }: Summary, say: Terminal["say"]): boolean {
	const percent = (covered / total) * 100;
	if (floor === undefined || percent >= floor) return false;
	say(`The exchanges cover ${percentOf(covered, total)} % of what the contracts declare, less than --coverage-floor ${floor}`);
	return true;
}
