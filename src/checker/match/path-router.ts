import { compareTemplates, type PathTemplate, parseTemplate } from "../../openapi/path-template.ts";
import type { Contract, Operation } from "../contract.ts";

/** An operation, with one of its path templates ready to be compared. */
export interface Route {
	contract: Contract;
	operation: Operation;
	template: PathTemplate;
	/** The template is one of `x-also-at`. */
	isElsewhere: boolean;
}

/** Routes in the order in which they are tried. */
export interface Routes {
	all: readonly Route[];
	/** Those whose templates have so many segments. */
	ofLength(count: number): readonly Route[];
}

const known = new WeakMap<readonly Contract[], Map<string | undefined, Routes>>();

/** The operations of the contracts, the most specific paths first. Of equal paths, the preferred API comes first. Cached for each list and preferred API. */
export function routesOf(contracts: readonly Contract[], preferred: string | undefined): Routes {
	const ofList = known.get(contracts) ?? new Map<string | undefined, Routes>();
	known.set(contracts, ofList);
	const made = ofList.get(preferred) ?? makeRoutes(contracts, preferred);
	ofList.set(preferred, made);
	return made;
}

function makeRoutes(contracts: readonly Contract[], preferred: string | undefined): Routes {
	const all = contracts
		.toSorted((a, b) => Number(b.api === preferred) - Number(a.api === preferred))
		.flatMap((contract) => contract.operations.flatMap((operation) => routesTo(contract, operation)))
		.sort((a, b) => compareTemplates(a.template, b.template));
	const byLength = Map.groupBy(all, ({ template }) => template.segments.length);
	return { all, ofLength: (count) => byLength.get(count) ?? [] };
}

function routesTo(contract: Contract, operation: Operation): Route[] {
	const templates = parsed.get(operation) ?? templatesOf(operation);
	parsed.set(operation, templates);
	return templates.map((each) => ({ contract, operation, ...each }));
}

/** The contracts of mutants share operations. */
const parsed = new WeakMap<Operation, Pick<Route, "template" | "isElsewhere">[]>();

function templatesOf({ path, otherPaths = [], alsoAt = [] }: Operation): Pick<Route, "template" | "isElsewhere">[] {
	const to = (template: string, isElsewhere: boolean) => ({ template: parseTemplate(template), isElsewhere });
	return [...[path, ...otherPaths].map((each) => to(each, false)), ...alsoAt.map((each) => to(each, true))];
}
