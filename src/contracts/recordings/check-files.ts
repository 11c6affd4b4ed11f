import { fileURLToPath } from "node:url";
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
import { root as own } from "../../package-root.ts";
import { printable } from "../../printable.ts";
import { docsAddress } from "../docs-address.ts";
import { generateCommand } from "../generate-command.ts";
import { loadContracts, loadInventories } from "../load.ts";
import { checkRecordings, decidedSummary } from "./check-recordings.ts";
import { recordingsIn } from "./files.ts";
import { judgeHere } from "./judging/judge-here.ts";
import { threadsFor } from "./judging/threads-for.ts";
import { Unshareable } from "./judging/unshareable.ts";
import type { Gaps } from "./partial-summary.ts";
import { Recordings } from "./recordings.ts";
import type { Terminal } from "./redact-recording.ts";
import { RepeatedOutput } from "./repeated-output.ts";
import { outputFor } from "./report-output.ts";
import { surroundingsOf } from "./report-surroundings.ts";

export interface CheckOptions {
	/** The folder whose generated/ has the contracts; this program's by default. */
	root?: URL;
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
	/** The address of the docs site, to which the findings lead. */
	docs: URL | undefined;
	scope: Scope;
}

// Most checks need none of these, and each module takes time at the start.
const workers = () => import("./judging/judge-in-workers.ts");
const partialSummaries = () => import("./partial-summary.ts");

interface Screen {
	style: Style;
	/** The width of the terminal, if standard output is one. */
	columns: number | undefined;
}

/** Checks the named recordings, reports on standard output, and returns the exit code. */
export async function checkFiles(options: CheckOptions, terminal: Terminal & Screen): Promise<0 | 1> {
	const { format, strict, floor, drift, root, scope } = options;
	refuseMixed(options);
	const [contracts, inventories] = await Promise.all([loadContracts(root), loadInventories(root)]);
	if (contracts.length === 0) throw new Misuse(`no contract under generated/; run ${generateCommand(fileURLToPath(root ?? own))}`);
	refuseUnknown(scope.api, contracts);
	const { summary, gaps } = await reported({ options, contracts, inventories, terminal });
	if (format === "summary") return 0;
	if (drift !== undefined) (await import("./write-drift.ts")).writeDrift(drift, summary, inventories, terminal.say);
	const isDrifting = strict && (summary.drift.length > 0 || isPartlyJudged(summary));
	const isBroken = summary.levels.error > 0 || isDrifting || (strict ? gaps.strict : gaps.usual);
	return isBroken || isUnder(floor, summary, terminal.say) ? 1 : 0;
}

/** A part has no verdict, and a merged report has no exchanges left to choose from. */
function refuseMixed({ format, merge, jobs, strict, floor, drift, scope: { servers = [], basePath, api } }: CheckOptions): void {
	if (merge && (jobs !== undefined || servers.length > 0 || basePath !== undefined || api !== undefined))
		throw new Misuse("--merge takes no --server, --base-path, --api or --jobs; give them to check --format summary");
	if (format === "summary" && (strict || floor !== undefined || drift !== undefined))
		throw new Misuse("--format summary gives no verdict; give --strict, --coverage-floor and --write-drift to check --merge");
}

function refuseUnknown(api: string | undefined, contracts: readonly Contract[]): void {
	const names = contracts.map((each) => each.api);
	if (api !== undefined && !names.includes(api)) throw new Misuse(`--api: invalid API ${printable(api)}; expected ${names.join(" or ")}`);
}

/** All that a run needs. */
interface Run {
	options: CheckOptions;
	contracts: readonly Contract[];
	inventories: Inventory[];
	terminal: Terminal & Screen;
}

/** What a run has found, and whether it speaks of less than it was asked for. */
interface Outcome {
	summary: Summary;
	gaps: Gaps;
}

/** Writes the report. */
async function reported(run: Run): Promise<Outcome> {
	const { format, merge } = run.options;
	const output = new RepeatedOutput(outputFor(format, run.terminal.stdout));
	try {
		return await (merge ? reportParts(run, output) : reportRecordings(run, output));
	} finally {
		output.close();
	}
}

async function reportRecordings(run: Run, output: RepeatedOutput): Promise<Outcome> {
	const { paths, format, strict } = run.options;
	const recordings = new Recordings(recordingsIn(paths), run.terminal.say, { mayBeEmpty: format === "summary" });
	const { report, collector } = await checked(recordings, run, output);
	recordings.conclude();
	collector.addRecordings(recordings.counts);
	const gaps = { usual: recordings.isPartial({ strict: false }), strict: recordings.isPartial({ strict: true }) };
	const summary = format === "summary" ? collector.summary() : decidedSummary(collector, { strict }, apisOf(run));
	await output.write(
		format === "summary" ? (await partialSummaries()).partialSummary(collector, gaps, run.options.root) : report.end(summary),
	);
	await output.end();
	return { summary, gaps };
}

/** Checks the recordings with one thread or several. If several cannot, one begins again. */
async function checked(recordings: Recordings, run: Run, output: RepeatedOutput): Promise<Reporting> {
	const { options, contracts, terminal } = run;
	const told = options.format === "summary" ? "nothing" : toldTo(options.format, terminal.columns);
	const check = async (threads: number): Promise<Reporting> => {
		const reporting = await reportingOf(run);
		const judging = { root: options.root, contracts, scope: options.scope, collector: reporting.collector, told };
		const batches = threads > 1 ? (await workers()).judgeInWorkers(recordings, judging, threads) : judgeHere(recordings, judging);
		await checkRecordings(batches, reporting.report, output);
		return reporting;
	};
	return check(threadsFor(recordings.files, options.jobs, told)).catch((error: unknown) => {
		if (!(error instanceof Unshareable)) throw error;
		output.restart();
		return check(1);
	});
}

/** Reports on partial summaries as on the parts of one recording. */
async function reportParts(run: Run, output: RepeatedOutput): Promise<Outcome> {
	const { paths, format, strict } = run.options;
	const { report, collector } = await reportingOf(run);
	const { mergePartialSummaries, partialSummary } = await partialSummaries();
	const gaps = mergePartialSummaries([...new Set(paths)], collector, run.options.root);
	const decisions = { strict, credentials: "together" } as const;
	const summary = format === "summary" ? collector.summary(decisions) : decidedSummary(collector, decisions, apisOf(run));
	await output.write(format === "summary" ? partialSummary(collector, gaps, run.options.root) : mergedReport(report, summary));
	await output.end();
	return { summary, gaps };
}

/** What was decided late is among the kinds. */
const mergedReport = (report: Report, summary: Summary) =>
	report.begin() + (report.kinds?.(summary) ?? "") + report.end({ ...summary, late: [] });

const apisOf = ({ options: { scope }, contracts }: Run) => scope.api ?? contracts.map(({ api }) => api).join(", ");

/** A report under way, and the collector of what it sums up. */
interface Reporting {
	report: Report;
	collector: SummaryCollector;
}

async function reportingOf({ options: { root, format, strict, allCoverage, docs }, inventories, terminal }: Run): Promise<Reporting> {
	const collector = new SummaryCollector(inventories);
	if (format === "summary") return { report: silent, collector };
	const { columns, style } = terminal;
	const surroundings = surroundingsOf({ root, strict, columns, allCoverage, paint: painter(style), docs: docsAddress(docs) });
	return { report: await reportOf(format, surroundings), collector };
}

/** A partial summary says nothing before its end. */
const silent: Report = { begin: () => "", exchange: () => "", end: () => "" };

const isPartlyJudged = ({ notJudged }: Summary) => Object.values(notJudged).some((count) => count > 0);

function isUnder(floor: number | undefined, { coverage: { covered, total } }: Summary, say: Terminal["say"]): boolean {
	const percent = (covered / total) * 100;
	if (floor === undefined || percent >= floor) return false;
	say(`The exchanges cover ${percentOf(covered, total)} % of what the contracts declare, less than --coverage-floor ${floor}`);
	return true;
}
