import type { Exchange } from "../har/exchange.ts";
import { readEntry } from "../har/read-entry.ts";
import type { Contract } from "./contract.ts";
import type { Finding, Level } from "./finding.ts";
import { judgeMatch } from "./judge.ts";
import { isKnown, type Match, matchOperation } from "./match/match-operation.ts";
import { type Scope, withinScope } from "./match/scope.ts";
import { shownCall } from "./shown/shown-call.ts";

/** A HAR entry with its findings and its verdict. The JSON of its bodies is parsed once, by `jsonOf` of parse-json.ts. */
export interface CheckResult {
	verdict: Verdict;
	/** Errors and drift. */
	findings: Finding[];
	match: Match;
	exchange: Exchange;
	/** The HAR entry as recorded, with its secrets. */
	entry: unknown;
}

/** The reason why an entry was not checked. */
export type Skipped = string;

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

function check(recorded: Exchange, entry: unknown, contracts: readonly Contract[], scope: Scope): CheckResult | Skipped {
	const exchange = withinScope(recorded, scope);
	if (typeof exchange === "string") return exchange;
	const match = matchOperation(contracts, exchange.method, exchange.url.pathname, scope.api);
	if (scope.api !== undefined && match.contract.api !== scope.api) return "other API";
	const findings = judgeMatch(match, exchange);
	return { verdict: verdictOf(match, exchange, findings), findings, match, exchange, entry };
}

function verdictOf(match: Match, exchange: Exchange, findings: Finding[]): Verdict {
	const { file, index, status } = exchange;
	const isBroken = findings.some(({ level }) => level === "error");
	return {
		file,
		exchange: index,
		level: isBroken ? "error" : findings.length > 0 ? "drift" : "ok",
		...shownCall(match, exchange),
		operationId: match.operation?.operationId ?? null,
		status,
		known: isKnown(match),
	};
}
