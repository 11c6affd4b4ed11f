import type { JsonObject } from "../openapi/document.ts";

/** A schema with one thing changed. */
export interface Change<Operator extends string = string> {
	operator: Operator;
	/** Where in the schema, as a JSON Pointer. */
	place: string;
	/** To what, where the operator alone does not say it. */
	detail?: string;
	schema: JsonObject;
	killer: Killer;
}

/** What an exchange must show so that its verdict changes. */
interface Killer {
	/** Below the value that the schema judges. */
	below?: string;
	/** A value as JSON, or in words. */
	value: string;
}
