import type { Exchange } from "../../har/exchange.ts";
import { hasOwnBody } from "../../har/own-body.ts";
import type { Contract, Operation } from "../contract.ts";
import { carrierName } from "../rules/security.ts";
import { carriedIn } from "./carried-credentials.ts";
import type { Route } from "./path-router.ts";

/** Whether a request that has the path and the method of an operation is meant for it. */
export const isMeant = ({ operation, isElsewhere }: Route, exchange: Exchange, contracts: readonly Contract[]): boolean =>
	hasOwnBody(exchange.request.body, operation.when) && !(isElsewhere && hasOthersCredential(operation, exchange, contracts));

/** Other APIs have operations of their own at the paths of `x-also-at`: the credential tells whose it is. */
function hasOthersCredential({ security }: Operation, exchange: Exchange, contracts: readonly Contract[]): boolean {
	const carried = carriedIn(exchange, contracts);
	const own = security.alternatives.flat().map(carrierName);
	return carried.length > 0 && !carried.some((name) => own.includes(name));
}
