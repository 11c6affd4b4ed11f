import type { Arbitrary } from "fast-check";
import type { Rule } from "../checker/finding.ts";
import type { Sent } from "./request.ts";
import type { Demand } from "./values/demand.ts";

/** Requests that break one thing. */
export interface RequestFault {
	rule: Rule;
	/** A keyword, or what else is broken. */
	keyword: string;
	/** Where a finding is expected; into the exchange. */
	pointer: string;
	/** The line of the spec that is broken, where it is one. */
	line?: number;
	/** Another alternative below this pointer may be reported instead. */
	within?: string;
	/** What the body breaks, and where in it. */
	body?: { demand: Demand; pointer: string };
	/** What kind of fault it is to a server. */
	kind: "unauthorized" | "malformed" | "invalid";
	requests: Arbitrary<Sent>;
}
