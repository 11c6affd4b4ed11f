import type { Exchange } from "../har/exchange.ts";
import { HarError } from "../har/har-error.ts";
import { readEntry } from "../har/read-entry.ts";
import type { Contract } from "./contract.ts";
import type { Finding, Level } from "./finding.ts";
import { type Doubt, judgeRecorded } from "./judge.ts";
import { carriedIn } from "./match/carried-credentials.ts";
import { isKnown, type Match } from "./match/match-operation.ts";
import type { Scope, Skipped } from "./match/scope.ts";
import { selectExchange } from "./match/select-exchange.ts";
import { shownCall } from "./shown/shown-call.ts";

export type { Skipped };

/** A HAR entry with its findings and its verdict. The JSON of its bodies is parsed once, by `jsonOf` of parse-json.ts. */
export interface CheckResult {
	verdict: Verdict;
	/** Errors and drift. */
	findings: Finding[];
	/** What is uncertain of the findings, if the exchange comes from a recording. */
	doubt?: Doubt;
	match: Match;
	exchange: Exchange;
	/** The names of the carriers of credentials that the request has. */
	carried: readonly string[];
	/** The HAR entry as recorded, with its secrets. */
	entry: unknown;
}

/** Whether an exchange keeps the contract. */
export interface Verdict {
	file: string;
	exchange: number;
	level: Level | "ok";
	method: string;
	/** The path template, if a contract knows the path. */
	path: string;
	operationId: string | null;
	status: number;
	/** Whether a contract knows the path. */
	known: boolean;
}

/** Checks a HAR entry. Synchronous, unless a body has to be unzipped. Throws a {@link HarError} if it is no HAR entry. */
export function checkEntry(
	entry: unknown,
	at: { file: string; index: number },
	contracts: readonly Contract[],
	scope: Scope = {},
): CheckResult | Skipped | Promise<CheckResult | Skipped> {
	const exchange = readEntry(entry, at);
	if (exchange instanceof Promise) return exchange.then((read) => check(read, entry, contracts, scope));
	return check(exchange, entry, contracts, scope);
}

/** The same for an entry of a recording, which may hold anything: what is no HAR entry is left out. */
export function checkRecorded(...args: Parameters<typeof checkEntry>): ReturnType<typeof checkEntry> {
	try {
		const checked = checkEntry(...args);
		return checked instanceof Promise ? checked.catch(unreadable) : checked;
	} catch (error) {
		return unreadable(error);
	}
}

function unreadable(error: unknown): Skipped {
	if (error instanceof HarError) return "unreadable";
	throw error;
}

function check(recorded: Exchange, entry: unknown, contracts: readonly Contract[], scope: Scope): CheckResult | Skipped {
	const selected = selectExchange(recorded, contracts, scope);
	if (typeof selected === "string") return selected;
	const { match, exchange } = selected;
	const judged = judgeRecorded(match, exchange);
	const carried = carriedIn(exchange, contracts);
	return { verdict: verdictOf(match, exchange, judged.findings), ...judged, match, exchange, carried, entry };
}

/** Whether no operation has the path or the method. Only the whole recording tells whether that is an error. */
export const isUnknown = ({ match }: CheckResult): boolean => match.operation === undefined;

/** An exchange of a recording without what is uncertain until the recording ends. */
export function certainPart(judged: CheckResult): CheckResult {
	const { doubt, verdict } = judged;
	return doubt === undefined ? judged : { ...judged, findings: doubt.others, verdict: { ...verdict, level: levelOf(doubt.others) } };
}

export function levelOf(findings: readonly Finding[]): Verdict["level"] {
	if (findings.some(({ level }) => level === "error")) return "error";
	return findings.length > 0 ? "drift" : "ok";
}

function verdictOf(match: Match, exchange: Exchange, findings: Finding[]): Verdict {
	const { file, index, status } = exchange;
	return {
		file,
		exchange: index,
		level: levelOf(findings),
		...shownCall(match, exchange),
		operationId: match.operation?.operationId ?? null,
		status,
		known: isKnown(match),
	};
}
