import fc, { type Arbitrary } from "fast-check";
import type { Json } from "../../openapi/document.ts";
import { anything } from "./anything.ts";
import type { Demand, Part } from "./demand.ts";
import type { Here } from "./near-miss.ts";
import type { Beside } from "./values.ts";

/** Values that may break a keyword. */
export interface Made {
	/** The pointer to a missing or unknown member. */
	at?: string;
	values: Arbitrary<Json>;
}

/** The schema in which a keyword is broken. */
export interface Site extends Here {
	part: Part;
	/** The invalid values of a schema inside the keyword. */
	breaksOf: (inside: Demand) => Beside[];
}

/** Makes values that break a keyword. They may break others, too. */
export type Violator = (argument: Json, site: Site) => Made[];

export const one = (values: Arbitrary<Json> | undefined): Made[] => (values === undefined ? [] : [{ values }]);

export const ofOtherTypes: Arbitrary<Json> = fc.oneof(
	fc.constantFrom<Json>(null, true, false, 0, 1, 1.5, "", "1", "true", "null", [], {}, [null]),
	anything(),
);
