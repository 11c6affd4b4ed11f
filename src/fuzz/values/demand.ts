import type { Json, JsonObject } from "../../openapi/document.ts";

/** A schema where the spec writes it. */
export interface Written {
	schema: Json;
	/** A JSON Pointer into the spec. */
	place: string;
}

/** Schemas that judge the same value, all of which it has to keep. */
export type Demand = Written[];

/** One schema object that judges a value. */
export interface Part {
	schema: JsonObject;
	place: string;
	/** It is one of several alternatives: a value that breaks it may keep another. */
	isBranch: boolean;
}

/** One way to keep a demand: the parts that hold at once, every reference followed and every alternative chosen. */
export type Shape = Part[];
