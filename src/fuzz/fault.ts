import type { Arbitrary } from "fast-check";
import type { Rule } from "../checker/finding.ts";
import type { Sent } from "./request.ts";
import type { Demand } from "./values/demand.ts";

/** Requests that break one thing. */
export interface RequestFault {
	rule: Rule;
	/** The keyword that is broken, or a name for another fault. */
	keyword: string;
	/** The expected finding's pointer into the exchange. */
	pointer: string;
	/** The line of the spec that is broken, if there is one. */
	line?: number;
	/** The checker may report another alternative below this pointer instead. */
	within?: string;
	/** The schema that a body of JSON breaks, and the pointer into the body. */
	body?: { demand: Demand; pointer: string };
	/** The kind of fault, as a server sees it. `none`: servers take it as if it were not there. */
	kind: "unauthorized" | "malformed" | "invalid" | "none";
	requests: Arbitrary<Sent>;
}
