import type { Exchange } from "../../har/exchange.ts";
import type { Contract } from "../contract.ts";
import { type Match, matchExchange } from "./match-operation.ts";
import { type Scope, type Skipped, withinScope } from "./scope.ts";

/** An exchange that is not left out, as the server of the contract sees it. If its match has no operation, its path or its method is unknown. */
export interface Selected {
	exchange: Exchange;
	match: Match;
}

/** The one rule of what is left out: `check`, `record` and `redact` share it. */
export function selectExchange(recorded: Exchange, contracts: readonly Contract[], scope: Scope = {}): Selected | Skipped {
	const exchange = withinScope(recorded, scope);
	if (typeof exchange === "string") return exchange;
	const match = matchExchange(contracts, exchange, scope.api);
	const isElsewhere = scope.api !== undefined && match.contract.api !== scope.api && (match.operation ?? match.samePath?.[0]) !== undefined;
	return isElsewhere ? "of another API" : { exchange, match };
}
