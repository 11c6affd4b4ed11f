import type { Json } from "../../openapi/document.ts";

/** A schema as it is written, where it is used. */
export interface SchemaModel {
	pointer: string;
	value: Json;
}
