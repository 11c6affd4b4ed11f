/** Everything that a contract declares and exchanges can show, operation by operation. */
export interface Inventory {
	/** The folder's name under specs/. */
	api: string;
	/** The hand-written spec, relative to the repository: `specs/<api>/openapi.yaml`. */
	file: string;
	operations: OperationInventory[];
	places: Places;
}

export interface OperationInventory {
	operationId: string;
	/** The number of its items. */
	size: number;
	/** Listed when somebody asks: a shared schema has its items in each operation that uses it. */
	items(): Item[];
}

export interface Item {
	kind: "operation" | "status" | "media-type" | "parameter" | "property" | "value" | "example";
	operationId: string;
	/** `/request/query/x`, `/response/200/body/a/b`. `*` stands for the items of an array and the members of a map, `x-errors` for the error codes of a response. */
	pointer: string;
	/** The method and path, the status, the parameter, the media type, the value or the name of the example. A property has its pointer. */
	name?: string;
	/** The content of an example. */
	example?: { mediaType: string; value: unknown };
	/** 1-based, in {@link Inventory.file}. */
	line: number;
	/** The grades of its `x-provenance`. If it has none, those of the item around it. */
	grades: string[];
}

/** Whether an item is a row of a response's `x-errors`. */
export const isErrorCode = ({ kind, pointer }: Item): boolean => kind === "value" && /^\/response\/[^/]+\/x-errors$/.test(pointer);

/** The drift target for the line that a finding names: the schema, open set or operation to extend. */
export type Places = Record<"unknown-member" | "unknown-value" | "unknown-query-parameter", Record<number, DriftTarget>>;

export interface DriftTarget {
	/** JSONPath: https://www.rfc-editor.org/rfc/rfc9535 */
	target: string;
	/** The types of a schema that has them only in its alternatives. ajv requires a `type` beside properties: https://ajv.js.org/strict-mode.html#strict-types */
	types?: string[];
}
