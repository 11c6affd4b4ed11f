import { isObject, type Json, type JsonObject } from "../../openapi/document.ts";
import { elementsOf } from "../element.ts";
import type { HouseRule } from "../rule.ts";

const grades = ["documented", "source", "sdk", "captured", "inferred", "decision"];
const claims = new Set(["parameter", "header", "property", "response", "requestBody"]);

const lacking = `no x-provenance: { <grade>: "<reference>" }; the grades are ${grades.join(", ")}`;

/** Every claim has `x-provenance`. A property has its own, even beside a `$ref`. */
export const provenance: HouseRule = (root, report) => {
	for (const { kind, name, value, pointer } of elementsOf(root)) {
		for (const [index, entry] of furtherPaths(value).entries())
			if (!isProvenance(entry["x-provenance"], grades)) report(`${pointer}/x-also-at/${index}`, `${entry.path} has ${lacking}`);
		if (!claims.has(kind) || (kind !== "property" && value.$ref !== undefined)) continue;
		if (!isProvenance(value["x-provenance"], grades)) report(pointer, `${kind} ${name} has ${lacking}`);
	}
};

/** The entries of `x-also-at`. */
export const furtherPaths = ({ "x-also-at": written }: JsonObject): JsonObject[] =>
	Array.isArray(written) ? written.filter(isObject) : [];

/** Whether a value is a map from grade to one or several references. */
export function isProvenance(value: Json | undefined, allowed: string[]): boolean {
	if (!isObject(value) || Object.keys(value).length === 0) return false;
	return Object.entries(value).every(
		([grade, references]) => allowed.includes(grade) && [references].flat().length > 0 && [references].flat().every(isReference),
	);
}

const isReference = (reference: Json) => typeof reference === "string" && reference.trim() !== "";
