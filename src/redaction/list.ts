import type { Carrier } from "../openapi/security/carrier.ts";

/**
 * What may be written of the exchanges of an API. `npm run generate` compiles one from each spec into `generated/<api>/recording.js`.
 * A schema is a number: its place in {@link RecordingList.schemas}.
 */
export interface RecordingList {
	api: string;
	/** The words that the spec holds in its texts, examples and names, in lower case, with a space between them. */
	words: string;
	/** The carriers of all credentials of the API: a caller may send any of them with any operation. */
	credentials: Carrier[];
	operations: RecordedOperation[];
	schemas: RecordedSchema[];
}

export interface RecordedOperation {
	/** Upper case. */
	method: string;
	/** Servers take it by any method. */
	takesAnyMethod?: true;
	paths: string[];
	/** `x-also-at`: those of the paths at which other APIs may have operations of their own. */
	alsoAt?: string[];
	/** `x-operation-when`: the JSON Pointers of the members of which the body has one. */
	when?: string[];
	parameters: RecordedParameter[];
	/** The schema of all bodies that a request may have. */
	request?: number;
	responses: RecordedResponse[];
}

export interface RecordedParameter {
	name: string;
	in: "path" | "query" | "header" | "cookie";
	schema: number;
	/** The value is JSON text. */
	json?: true;
	/** The names under which its members stand in a query, if it is an exploded object. */
	members?: string[];
}

interface RecordedResponse {
	/** `200`, `4XX` or `default`. */
	status: string;
	body?: number;
	/** By lower-case name. */
	headers: Record<string, number>;
}

/** What may be written of a value: all that the schemas of one place say of it together. */
export interface RecordedSchema {
	/** Whether a string is allowed here, and how it is written. */
	string?: RecordedString;
	/** A number or a boolean is declared here, and stays. */
	plain?: true;
	/** Everything in it is secret. */
	full?: true;
	/** The least and the greatest numbers that the schemas name: a placeholder is on the same side of each as what it stands for. */
	bounds?: number[];
	members?: Record<string, number>;
	/** The members of other names. */
	others?: number;
	items?: number;
}

/** A value in the list or within a pattern stays, unless its mask is `full`. */
export interface RecordedString {
	mask: "full" | "text" | "none";
	/** The mask is written in the spec. Otherwise a value in the list or within a pattern stays. */
	isMarked?: true;
	values?: string[];
	patterns?: string[];
	/** Patterns that only decide which schemas apply: a placeholder is within them as its secret was. */
	checks?: string[];
	/** The lengths that the schemas name: a placeholder is as long or as short as what it stands for. */
	lengths?: number[];
}
