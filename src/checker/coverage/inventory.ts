/**
 * Everything that a contract declares and that traffic can show, operation by operation.
 * `npm run generate` writes one for each API into `generated/<api>/inventory.js`.
 */
export interface Inventory {
	/** The folder's name under specs/. */
	api: string;
	/** The hand-written spec, relative to the repository: `specs/<api>/openapi.yaml`. */
	file: string;
	items: Item[];
	places: Places;
}

export interface Item {
	kind: "operation" | "status" | "media-type" | "parameter" | "property" | "value" | "example";
	operationId: string;
	/** `/request/query/x`, `/response/200/body/a/b`. `*` stands for the items of an array and the members of a map, `x-errors` for the error codes of a response. */
	pointer: string;
	/** The method and path, the status, the parameter, the media type, the value or the name of the example. A property has its pointer. */
	name?: string;
	/** What an example shows. */
	example?: { mediaType: string; value: unknown };
	/** 1-based, in {@link Inventory.file}. */
	line: number;
	/** The grades of its `x-provenance`, or else of what it stands in. */
	grades: string[];
}

/** By the line that a finding names: what would have to grow, a schema, an open set or an operation. */
export type Places = Record<"unknown-member" | "unknown-value" | "unknown-query-parameter", Record<number, DriftTarget>>;

export interface DriftTarget {
	/** JSONPath: https://www.rfc-editor.org/rfc/rfc9535 */
	target: string;
	/** The types that a schema allows by its alternatives alone. Properties must not stand beside them without a type: https://ajv.js.org/strict-mode.html#strict-types */
	types?: string[];
}
