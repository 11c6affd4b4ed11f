import type { Contract } from "../../src/checker/contract.ts";
import type { Finding } from "../../src/checker/finding.ts";
import { judge } from "../../src/checker/judge.ts";
import type { ValidationResult } from "../../src/client/validators.ts";
import type { Demand } from "../../src/fuzz/values/demand.ts";
import type { Values } from "../../src/fuzz/values/values.ts";
import type { Exchange } from "../../src/har/exchange.ts";
import type { Json } from "../../src/openapi/document.ts";
import { disagreements, repliesIn } from "../agreement.ts";

/** What one thing out of place should be called, and where. */
export interface Expected {
	rule: string;
	pointer: string;
	line?: number;
	within?: string;
}

/** The checker remembers the routes of a list. */
const lists = new Map<Contract, Contract[]>();

function alone(contract: Contract): Contract[] {
	const list = lists.get(contract) ?? [contract];
	lists.set(contract, list);
	return list;
}

/** What the checker says otherwise than it should. */
export function checkerErrs(contract: Contract, exchange: Exchange, expected: Expected | undefined): string | undefined {
	const findings = judge(alone(contract), exchange);
	const said = findings.map(inWords).join(", ") || "nothing";
	if (expected === undefined) return findings.length === 0 ? undefined : `the checker should say nothing and says ${said}`;
	const isMeant = (finding: Finding) =>
		finding.rule === expected.rule &&
		(expected.within === undefined
			? isAt(finding.pointer, expected.pointer, exchange) &&
				(expected.line === undefined || finding.spec === `${contract.file}:${expected.line}`)
			: finding.pointer.startsWith(expected.within));
	const isRight = findings.length > 0 && findings.every(isMeant) && (expected.within !== undefined || findings.length === 1);
	const wanted = `${expected.rule} at ${expected.within === undefined ? expected.pointer : `${expected.within} or below`}`;
	return isRight
		? undefined
		: `the checker should say ${wanted}${expected.line === undefined ? "" : ` (line ${expected.line})`} and says ${said}`;
}

/** A name that happens to be a credential of its exchange is not shown. */
function isAt(found: string, expected: string, { request }: Exchange): boolean {
	const [, parent = "", name = ""] = /^(.*)\/([^/]*)$/s.exec(expected) ?? [];
	return (
		found === expected || (found === `${parent}/…` && request.headers.some(([, value]) => value === name || value.endsWith(` ${name}`)))
	);
}

const inWords = ({ rule, pointer, message, spec }: Finding) => `${rule} at ${pointer} (${spec}): ${message}`;

/** Where the client's validators say something else of a reply than the checker. */
export function clientDiffers(contract: Contract, validators: ValidationResult, exchange: Exchange): string | undefined {
	const [differing] = disagreements(validators, repliesIn(contract, [exchange]));
	if (differing === undefined) return undefined;
	return `the client says ${differing.lean.join(", ") || "nothing"}, the checker ${differing.checker.join(", ") || "nothing"}`;
}

/** A shrunk value still breaks the keyword, and nothing else unless another alternative is there. */
export function noLongerBroken(
	values: Values,
	{ demand, pointer }: { demand: Demand; pointer: string },
	keyword: string,
	isLoose: boolean,
	value: Json,
): string | undefined {
	const breaches = values.oracle.breaches(demand, value);
	const isMeant = (breach: (typeof breaches)[number]) => breach.keyword === keyword && breach.pointer === pointer;
	const isBeside = (breach: (typeof breaches)[number]) => isLoose || isMeant(breach) || (keyword === "type" && breach.pointer === pointer);
	if (breaches.some(isMeant) && breaches.every(isBeside)) return undefined;
	return `generated to break ${keyword} at ${pointer || "the root"} alone, it breaks ${breaches.map((each) => `${each.keyword} at ${each.pointer}`).join(", ") || "nothing"}`;
}
