import type { DraftFinding, Rule } from "../checker/finding.ts";
import { rules } from "../checker/finding.ts";
import { type Found, type Missed, matchOperation } from "../checker/match/match-operation.ts";
import { judgeRequest } from "../checker/rules/request.ts";
import { shownDraft } from "../checker/shown/shown-draft.ts";
import type { Operation, Operations } from "./operation.ts";
import type { Fault } from "./refusal.ts";
import { exchangeOf, type Request } from "./request.ts";

/** What the contract says of a request to one of its operations. */
export interface Verdict {
	operation: Operation;
	/** The values of the path, decoded. */
	path: Record<string, string>;
	/** Each error in the request. Drift is none: servers take what the contract does not know. */
	errors: DraftFinding[];
}

/** Finds the operation and judges the request by the rules of the checker, so that mock and checker never disagree. */
export function judge(request: Request, operations: Operations): Verdict | Missed {
	const match = matchOperation(operations.contracts, request.method, request.path);
	if (match.operation === undefined) return match;
	return { operation: operations.of(match.operation), path: match.path, errors: errorsOf(match, request) };
}

function errorsOf({ contract, operation, path }: Found, request: Request): DraftFinding[] {
	const exchange = exchangeOf(request);
	return judgeRequest(operation, exchange, path)
		.filter(({ rule }) => rules[rule] === "error")
		.map((draft) => shownDraft(draft, contract, exchange));
}

/** A server looks at the credential first, and at a body only when it can be read. */
const gravest = ["unauthorized", "malformed", "invalid"] as const;
const kinds: Partial<Record<Rule, Fault["kind"]>> = { "request-security": "unauthorized", "request-syntax": "malformed" };

/** Nobody reads more in a line of the log. */
const errorLimit = 5;

export function faultOf(errors: DraftFinding[]): Fault | undefined {
	for (const kind of gravest) {
		const some = errors.filter(({ rule }) => (kinds[rule] ?? "invalid") === kind);
		if (some.length === 0) continue;
		const told = some.slice(0, errorLimit).map(({ message, pointer }) => `${message} at ${pointer}`);
		return { kind, why: [...told, ...(some.length > errorLimit ? [`${some.length - errorLimit} more`] : [])].join("; ") };
	}
	return undefined;
}
