import type { Exchange } from "../../har/exchange.ts";
import { decode, matchPath, type PathValue, readPath, type SentPath, sharedSegments } from "../../openapi/path-template.ts";
import type { Contract, Operation } from "../contract.ts";
import { isMeant } from "./meant-operation.ts";
import { type Route, routesOf } from "./path-router.ts";

/** The operation that a request calls. If there is none, the contract with the most similar path. */
export type Match = Found | Missed;

export interface Found {
	contract: Contract;
	operation: Operation;
	/** The values of the path parameters, decoded. A value that cannot be decoded stays as it is. */
	path: Record<string, string>;
	samePath?: never;
}

export interface Missed {
	contract: Contract;
	operation?: never;
	/** The operations with this path and other methods. */
	samePath: Operation[];
	/** The operation with this path and method, for which the request is not meant. */
	other?: Operation;
	/** How many leading segments the path shares with a path of the contract. 0 if it resembles none. */
	likeness: number;
}

/** Whether a contract knows the path, even if it does not know the method. */
export function isKnown(match: Match): boolean {
	return (match.operation ?? match.samePath?.[0]) !== undefined;
}

/**
 * The operation of a method and a path and, where the request is given, of what else says for which operation it is meant. The most specific operation wins: https://spec.openapis.org/oas/v3.1.1#path-templating-matching
 * Between contracts that know a path equally well, the preferred API decides.
 */
export function matchOperation(
	contracts: readonly Contract[],
	method: string,
	pathname: string,
	{ preferred, exchange }: { preferred?: string | undefined; exchange?: Exchange } = {},
): Match {
	const routes = routesOf(contracts, preferred);
	const sent = readPath(pathname);
	const wanted = method.toUpperCase();
	const fits = (route: Route) => exchange === undefined || isMeant(route, exchange, contracts);
	const samePath: (Route & { values: PathValue[] })[] = [];
	let other: Operation | undefined;
	for (const route of routes.ofLength(sent.segments.length)) {
		const values = matchPath(route.template, sent);
		if (values === undefined) continue;
		if (route.operation.method !== wanted) samePath.push({ ...route, values });
		else if (fits(route)) return found(route, values);
		else other ??= route.operation;
	}
	const [best] = other === undefined ? samePath : [];
	if (best?.operation.accepts?.includes("methods")) return found(best, best.values);
	if (best === undefined) return { ...nearest(contracts, routes.all, sent, preferred), samePath: [], ...(other && { other }) };
	return {
		contract: best.contract,
		samePath: samePath.filter(({ contract }) => contract === best.contract).map(({ operation }) => operation),
		likeness: sent.segments.length,
	};
}

/**
 * The operation that an exchange calls. A server that has GET has HEAD, too, with the same head and without a body:
 * https://www.rfc-editor.org/rfc/rfc9110#section-9.3.2
 */
export function matchExchange(contracts: readonly Contract[], exchange: Exchange, preferred?: string): Match {
	const { method, url } = exchange;
	const match = matchOperation(contracts, method, url.pathname, { preferred, exchange });
	if (match.operation?.method === method.toUpperCase() || method.toUpperCase() !== "HEAD") return match;
	const asGet = matchOperation(contracts, "GET", url.pathname, { preferred, exchange });
	return asGet.operation === undefined ? match : asGet;
}

const found = ({ contract, operation }: Route, values: PathValue[]): Found => ({
	contract,
	operation,
	path: Object.fromEntries(values.map(([name, value]) => [name, decode(value) ?? value])),
});

/** The contract with the path that shares the most leading segments. */
function nearest(contracts: readonly Contract[], routes: readonly Route[], sent: SentPath, preferred: string | undefined) {
	const [first, ...others] = contracts
		.toSorted((a, b) => Number(b.api === preferred) - Number(a.api === preferred))
		.map((contract) => ({ contract, likeness: likenessTo(contract, routes, sent) }));
	if (first === undefined) throw new Error("There is no contract to check against");
	return others.reduce((a, b) => (b.likeness > a.likeness ? b : a), first);
}

const likenessTo = (contract: Contract, routes: readonly Route[], sent: SentPath): number =>
	Math.max(...routes.filter((route) => route.contract === contract).map(({ template }) => sharedSegments(template, sent)));
