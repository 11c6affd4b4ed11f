import type { DraftFinding, Rule } from "../checker/finding.ts";
import { rules } from "../checker/finding.ts";
import { type Found, type Missed, matchOperation } from "../checker/match/match-operation.ts";
import { judgeRequest } from "../checker/rules/request.ts";
import { shownDraft } from "../checker/shown/shown-draft.ts";
import type { Exchange } from "../har/exchange.ts";
import { pointerTo } from "../openapi/security/carrier.ts";
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
	/** What breaks the contract and servers take all the same (`x-accepts`): what comes of it, `x-mock` says. */
	tolerated: DraftFinding[];
	/** A finding as the log may show it, which takes long to make. */
	shown(draft: DraftFinding): DraftFinding;
}

/** Finds the operation and judges the request by the rules of the checker, so that mock and checker never disagree. */
export function judge(request: Request, operations: Operations): Verdict | Missed {
	const exchange = exchangeOf(request);
	const match = matchOperation(operations.contracts, request.method, request.path, { exchange });
	if (match.operation === undefined) return match;
	return { operation: operations.of(match.operation), path: match.path, ...faultsOf(match, exchange) };
}

function faultsOf({ contract, operation, path }: Found, exchange: Exchange): Pick<Verdict, "errors" | "tolerated" | "shown"> {
	const drafts = judgeRequest(operation, exchange, path);
	const shown = (draft: DraftFinding) => shownDraft(draft, contract, exchange);
	if (drafts.length === 0) return { errors: [], tolerated: [], shown };
	// Neither how a request is sent nor the form of its credential says what it wants.
	const others = ["/request/method", ...operation.security.alternatives.flat().map(pointerTo)];
	return {
		errors: drafts.filter(({ rule }) => rules[rule] === "error"),
		tolerated: drafts.filter(({ rule, pointer }) => rule === "request-tolerated" && !others.includes(pointer)),
		shown,
	};
}

/** A server looks at the credential first, and at a body only when it can be read. */
const gravest = ["unauthorized", "malformed", "invalid"] as const;
const kinds: Partial<Record<Rule, Fault["kind"]>> = { "request-security": "unauthorized", "request-syntax": "malformed" };

/** Nobody reads more in a line of the log. */
const errorLimit = 5;

export function faultOf({ errors, shown }: Pick<Verdict, "errors" | "shown">): Fault | undefined {
	for (const kind of gravest) {
		const some = errors.filter(({ rule }) => (kinds[rule] ?? "invalid") === kind);
		if (some.length === 0) continue;
		const told = some
			.slice(0, errorLimit)
			.map(shown)
			.map(({ message, pointer }) => `${message} at ${pointer}`);
		return { kind, why: [...told, ...(some.length > errorLimit ? [`${some.length - errorLimit} more`] : [])].join("; ") };
	}
	return undefined;
}
