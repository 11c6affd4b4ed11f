import type { Contract, Operation } from "../contract.ts";
import { fitOf, type Route, routesOf } from "./path-router.ts";

/** The operation that a request calls, or the contract that comes nearest to knowing it. */
export type Match = Found | Missed;

export interface Found {
	contract: Contract;
	operation: Operation;
	/** The path parameters' values, decoded. */
	path: Record<string, string>;
	samePath?: never;
}

export interface Missed {
	contract: Contract;
	operation?: never;
	/** The operations that have this path, with other methods. */
	samePath: Operation[];
}

/** Whether a contract knows the path at least. */
export function isKnown(match: Match): boolean {
	return (match.operation ?? match.samePath?.[0]) !== undefined;
}

/**
 * The most specific operation wins: https://spec.openapis.org/oas/v3.1.1#path-templating-matching
 * Between contracts that know a path equally well, the preferred API decides.
 */
export function matchOperation(contracts: readonly Contract[], method: string, pathname: string, preferred?: string): Match {
	const routes = routesOf(contracts, preferred);
	const segments = segmentsOf(pathname);
	const wanted = method.toUpperCase();
	const samePath: Route[] = [];
	for (const route of routes) {
		const path = fitOf(route, segments);
		if (path === undefined) continue;
		const { contract, operation } = route;
		if (operation.method === wanted) return { contract, operation, path };
		samePath.push(route);
	}
	const [best] = samePath;
	if (best === undefined) return { contract: nearest(contracts, segments, preferred), samePath: [] };
	return {
		contract: best.contract,
		samePath: samePath.filter(({ contract }) => contract === best.contract).map(({ operation }) => operation),
	};
}

function segmentsOf(pathname: string): string[] {
	const segments = pathname.split("/");
	return pathname.includes("%") ? segments.map(decoded) : segments;
}

function decoded(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}

/** The contract that has the path whose beginning is most like this one. */
function nearest(contracts: readonly Contract[], segments: string[], preferred: string | undefined): Contract {
	const [first, ...others] = contracts.toSorted((a, b) => Number(b.api === preferred) - Number(a.api === preferred));
	if (first === undefined) throw new Error("There is no contract to check against");
	return others.reduce((a, b) => (likeness(b, segments) > likeness(a, segments) ? b : a), first);
}

/** How many segments the best template of a contract shares with a path from its beginning. */
function likeness({ operations }: Contract, segments: string[]): number {
	const shared = ({ path }: Operation) => {
		const template = path.split("/");
		const differs = template.findIndex((segment, index) => segment !== segments[index]);
		return differs === -1 ? template.length : differs;
	};
	return Math.max(...operations.map(shared));
}
