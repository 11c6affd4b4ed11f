import type { JsonObject } from "../openapi/document.ts";

/** A schema with one thing changed. */
export interface Change<Operator extends string = string> {
	operator: Operator;
	/** A JSON Pointer into the schema. */
	place: string;
	/** The new value, if the operator does not imply it. */
	detail?: string;
	schema: JsonObject;
	killer: Killer;
}

/** The value that an exchange must show to kill the mutant. */
interface Killer {
	/** A pointer below the value of the schema. */
	below?: string;
	/** A value as JSON, or in words. */
	value: string;
}
