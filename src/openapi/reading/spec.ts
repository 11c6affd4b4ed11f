import type { SpecError } from "../spec-error.ts";

export type Json = null | boolean | number | string | Json[] | { [member: string]: Json };
export type JsonObject = { [member: string]: Json };

/** A hand-written spec with the line of each of its members. */
export interface Spec {
	/** The folder's name under specs/. */
	api: string;
	/** Relative to the repository, with `/`. */
	file: string;
	/** In the form of OpenAPI 3.1, and each operation with an operationId. */
	document: JsonObject;
	/** As it is written. */
	written: JsonObject;
	/** The 1-based line of the member at a JSON Pointer, or of its nearest ancestor. */
	line(pointer: string): number;
	/** An error at that member. */
	error(pointer: string, what: string): SpecError;
}

export const isObject = (value: Json | undefined): value is JsonObject =>
	typeof value === "object" && value !== null && !Array.isArray(value);
