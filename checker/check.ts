import type { Contract } from "./contract.ts";
import type { Exchange } from "./exchange.ts";
import type { Finding, Level } from "./finding.ts";
import { fold } from "./fold.ts";
import { readHar } from "./har.ts";
import { judgeMatch } from "./judge.ts";
import { isKnown, type Match, matchOperation } from "./match.ts";
import { shown, shownPath } from "./pointer.ts";
import { type Scope, withinScope } from "./scope.ts";

/** What became of the entries of a recording. */
export interface Check {
	verdicts: Verdict[];
	findings: Finding[];
	/** Why entries were not judged, once for each. */
	leftOut: string[];
}

/** Whether an exchange keeps the contract. */
export interface Verdict {
	file: string;
	exchange: number;
	level: Level | "ok";
	method: string;
	/** The template where a contract knows the path. */
	path: string;
	operationId: string | null;
	status: number;
	/** Whether a contract knows the path. */
	known: boolean;
}

/** Judges the exchanges of a HAR. Throws a {@link HarError} where the text is none. */
export async function checkHar(text: string, file: string, contracts: readonly Contract[], scope: Scope = {}): Promise<Check> {
	const check: Check = { verdicts: [], findings: [], leftOut: [] };
	// Between contracts that know a path equally little, the one that is asked about decides.
	const ordered = contracts.toSorted((a, b) => Number(b.api === scope.api) - Number(a.api === scope.api));
	for (const recorded of await readHar(text, file)) {
		const exchange = withinScope(recorded, scope);
		if (typeof exchange === "string") {
			check.leftOut.push(exchange);
			continue;
		}
		const match = matchOperation(ordered, exchange.method, exchange.url.pathname);
		if (scope.api !== undefined && match.contract.api !== scope.api) {
			check.leftOut.push("other API");
			continue;
		}
		const findings = judgeMatch(match, exchange);
		check.findings.push(...findings);
		check.verdicts.push(verdictOf(match, exchange, findings));
	}
	return merge([check]);
}

/** The checks of several recordings as one, with each kind of drift once. */
export function merge(checks: readonly Check[]): Check {
	return {
		verdicts: checks.flatMap(({ verdicts }) => verdicts),
		findings: fold(checks.flatMap(({ findings }) => findings)),
		leftOut: checks.flatMap(({ leftOut }) => leftOut),
	};
}

function verdictOf(match: Match, { file, index, method, url, status }: Exchange, findings: Finding[]): Verdict {
	const isBroken = findings.some(({ level }) => level === "error");
	return {
		file,
		exchange: index,
		level: isBroken ? "error" : findings.length > 0 ? "drift" : "ok",
		method: shown(method),
		path: (match.operation ?? match.samePath?.[0])?.path ?? shownPath(url),
		operationId: match.operation?.operationId ?? null,
		status,
		known: isKnown(match),
	};
}
