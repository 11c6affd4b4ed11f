import type { Contract, Operation } from "./contract.ts";

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

/** How a template fits a path: the values of its parameters, and a rank in which a literal segment comes before a parameter. */
interface Fit extends Found {
	rank: string;
}

/** The most specific operation wins: https://spec.openapis.org/oas/v3.1.1#path-templating-matching */
export function matchOperation(contracts: readonly Contract[], method: string, pathname: string): Match {
	const [first] = contracts;
	if (first === undefined) throw new Error("There is no contract to check against");
	const segments = pathname.split("/").map(decoded);
	const fits = contracts.flatMap((contract) => fitsOf(contract, segments)).sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
	const found = fits.find(({ operation }) => operation.method === method.toUpperCase());
	if (found !== undefined) return found;
	const [best] = fits;
	if (best !== undefined)
		return { contract: best.contract, samePath: fits.filter((fit) => fit.contract === best.contract).map(({ operation }) => operation) };
	const nearest = contracts.reduce((a, b) => (likeness(b, segments) > likeness(a, segments) ? b : a), first);
	return { contract: nearest, samePath: [] };
}

function fitsOf(contract: Contract, segments: string[]): Fit[] {
	return contract.operations.flatMap((operation) => {
		const template = operation.path.split("/");
		if (template.length !== segments.length) return [];
		const path: Record<string, string> = {};
		let rank = "";
		for (const [index, segment] of template.entries()) {
			const names = [...segment.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
			const values = valuesIn(segment, segments[index] ?? "");
			if (values === undefined) return [];
			for (const [at, name] of names.entries()) path[name] = values[at] ?? "";
			rank += names.length === 0 ? "a" : /^\{[^}]*\}$/.test(segment) ? "c" : "b";
		}
		return [{ contract, operation, path, rank }];
	});
}

/** The values of the parameters of one segment of a template, if the segment of a path fits it. */
function valuesIn(template: string, segment: string): string[] | undefined {
	if (!template.includes("{")) return template === segment ? [] : undefined;
	const literals = template.split(/\{[^}]*\}/).map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	return new RegExp(`^${literals.join("(.+)")}$`, "s").exec(segment)?.slice(1);
}

function decoded(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
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
