import type { Arbitrary } from "fast-check";
import type { Json, Spec } from "../../openapi/document.ts";
import type { Demand, Shape } from "./demand.ts";
import type { Oracle } from "./oracle.ts";

/** The values that the schemas of one spec accept. They show nothing that a schema does not know. */
export interface Values {
	readonly spec: Spec;
	readonly oracle: Oracle;
	/** Throws where no value keeps the demand. */
	valid(demand: Demand): Arbitrary<Json>;
	/** None where no value keeps the demand. */
	validBelow(demand: Demand, depth: number): Arbitrary<Json> | undefined;
	shapes(demand: Demand): Shape[];
	/** What is beside a demand, made once however often it is used. */
	beside(kind: string, demand: Demand, make: () => Beside[]): Beside[];
	/** Those of some values that pass, if any does. */
	chosen(values: Arbitrary<Json>, passes: (value: Json) => boolean): Arbitrary<Json> | undefined;
	/** A definition that contains itself has to end. */
	isDeep(depth: number): boolean;
}

/** Values that are one step beside those that a schema accepts: one keyword at one place. */
export interface Beside {
	keyword: string;
	/** Into the value; a missing or unknown member has a place of its own. */
	pointer: string;
	/** Where the spec writes the keyword. */
	place: string;
	/** Where the alternatives begin of which another may be reported, if there are any. */
	within?: string;
	/** The whole values. */
	values: Arbitrary<Json>;
}
