import { isObject, type JsonObject } from "../../openapi/document.ts";

/** The grades of an `x-provenance`. Undefined if there is none. */
export const gradesOf = ({ "x-provenance": provenance }: JsonObject): string[] | undefined =>
	isObject(provenance) ? Object.keys(provenance) : undefined;
