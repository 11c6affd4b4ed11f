import type { Arbitrary } from "fast-check";
import type { Json, Spec } from "../../openapi/document.ts";
import type { Demand, Shape } from "./demand.ts";
import type { Oracle } from "./oracle.ts";

/** Makes values that the schemas of one spec accept, without drift. */
export interface Values {
	readonly spec: Spec;
	readonly oracle: Oracle;
	/** Throws if no value keeps the demand. */
	valid(demand: Demand): Arbitrary<Json>;
	/** Undefined if no value keeps the demand. */
	validBelow(demand: Demand, depth: number): Arbitrary<Json> | undefined;
	shapes(demand: Demand): Shape[];
	/** The near misses of a demand, made once, however often they are used. */
	beside(kind: string, demand: Demand, make: () => Beside[]): Beside[];
	/** The values that pass; undefined if none does. */
	chosen(values: Arbitrary<Json>, passes: (value: Json) => boolean): Arbitrary<Json> | undefined;
	/** Whether optional members and items must stop here, so that a schema that contains itself ends. */
	isDeep(depth: number): boolean;
}

/** Near misses: values one step beside those that a schema accepts, for one keyword at one place. */
export interface Beside {
	keyword: string;
	/** A pointer into the value. For a missing or unknown member, it includes the member's name. */
	pointer: string;
	/** The place of the keyword in the spec. */
	place: string;
	/** If there are alternatives: the pointer to the value that has them. The checker may report another alternative instead. */
	within?: string;
	/** The complete values, not only the part at the pointer. */
	values: Arbitrary<Json>;
}
