import type { Item, Places } from "./inventory.ts";

/** `generated/<api>/inventory.js`: what is shared stands in it once, so that it grows with the document. `npm run generate` writes one for each API. */
export interface WrittenInventory extends SharedItems {
	api: string;
	file: string;
	operations: { operationId: string; size: number; items: WrittenItem[] }[];
	places: Places;
}

export interface SharedItems {
	/** The responses that operations share, by name. Their pointers begin behind `/response/<status>`. */
	responses: Record<string, WrittenItem[]>;
	/** The schemas that others refer to, by name. */
	schemas: Record<string, SchemaNode>;
}

/** An item, what a schema declares, or a shared response, at a pointer. No grades are none. */
export type WrittenItem =
	| (Omit<Item, "operationId" | "grades"> & { grades?: string[] })
	| { pointer: string; schema: SchemaNode; grades?: string[] }
	| { pointer: string; response: string };

/** What a schema declares of a value. A schema that declares nothing but itself is its line alone. */
export type SchemaNode = number | SchemaDeclarations;

export interface SchemaDeclarations {
	line: number;
	/** Of its `x-provenance`, if it is the schema of a property. */
	grades?: string[];
	/** Its known values, each with its line. */
	values?: [name: string, line: number][];
	/** The shared schema that it refers to. */
	ref?: string;
	properties?: Record<string, SchemaNode>;
	/** The schemas of items and of members that it does not name. */
	others?: SchemaNode[];
	/** Further schemas of the same value. */
	parts?: SchemaNode[];
}
