import type { Json, JsonObject } from "../../openapi/document.ts";

/** A schema, and its place in the spec. */
export interface Written {
	schema: Json;
	/** A JSON Pointer into the spec. */
	place: string;
}

/** Schemas of the same value. It has to keep all of them. */
export type Demand = Written[];

/** One schema object that applies to a value. */
export interface Part {
	schema: JsonObject;
	place: string;
	/** Whether it is one of several alternatives. A value that breaks it may keep another. */
	isBranch: boolean;
}

/** One way to keep a demand: the parts that apply together, with every reference followed and every alternative chosen. */
export type Shape = Part[];
