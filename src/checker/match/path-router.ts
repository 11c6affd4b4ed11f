import type { Contract, Operation } from "../contract.ts";

/** An operation, with its path template ready to be compared. */
export interface Route {
	contract: Contract;
	operation: Operation;
	segments: Segment[];
	/** A letter for each segment, a literal one before a parameter. */
	rank: string;
}

/** A segment of a path template: literal, or with parameters. */
interface Segment {
	literal?: string;
	names: string[];
	/** Where it is more than one parameter. */
	pattern?: RegExp;
}

const known = new WeakMap<readonly Contract[], Map<string | undefined, Route[]>>();

/** The operations of the contracts, the most specific paths first, of equal ones those of the preferred API. Made once for each list. */
export function routesOf(contracts: readonly Contract[], preferred: string | undefined): Route[] {
	const ofList = known.get(contracts) ?? new Map<string | undefined, Route[]>();
	known.set(contracts, ofList);
	const made = ofList.get(preferred) ?? makeRoutes(contracts, preferred);
	ofList.set(preferred, made);
	return made;
}

function makeRoutes(contracts: readonly Contract[], preferred: string | undefined): Route[] {
	return contracts
		.toSorted((a, b) => Number(b.api === preferred) - Number(a.api === preferred))
		.flatMap((contract) => contract.operations.map((operation) => routeOf(contract, operation)))
		.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
}

function routeOf(contract: Contract, operation: Operation): Route {
	const segments = operation.path.split("/").map(segmentOf);
	const rank = segments.map(({ literal, pattern }) => (literal !== undefined ? "a" : pattern === undefined ? "c" : "b")).join("");
	return { contract, operation, segments, rank };
}

function segmentOf(segment: string): Segment {
	const names = [...segment.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
	if (names.length === 0) return { literal: segment, names };
	if (/^\{[^}]*\}$/.test(segment)) return { names };
	const literals = segment.split(/\{[^}]*\}/).map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	return { names, pattern: new RegExp(`^${literals.join("(.+)")}$`, "s") };
}

/** The values of the parameters, if the segments of a path fit. */
export function fitOf({ segments }: Route, path: string[]): Record<string, string> | undefined {
	if (segments.length !== path.length) return undefined;
	const values: Record<string, string> = {};
	let index = 0;
	for (const { literal, names, pattern } of segments) {
		const text = path[index++] ?? "";
		if (literal !== undefined) {
			if (literal !== text) return undefined;
			continue;
		}
		const found = pattern === undefined ? [text] : pattern.exec(text)?.slice(1);
		if (found === undefined || text === "") return undefined;
		names.forEach((name, at) => {
			values[name] = found[at] ?? "";
		});
	}
	return values;
}
