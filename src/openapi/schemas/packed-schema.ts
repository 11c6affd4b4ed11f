import { isObject, type Json, type JsonObject } from "../reading/spec.ts";
import { mapSubschemas } from "./subschemas.ts";

/** The keywords that have a line, in order: those of a reference and of undeclared members are the schema's own. */
const placed = (schema: JsonObject) => Object.keys(schema).filter((name) => !["$ref", "unevaluatedProperties", "lines"].includes(name));

/**
 * An open schema as it is written into a contract. `lines` has the schema's own line, and how much further down each keyword is. Each branch of an
 * anyOf stands without the anyOf around it.
 */
export function packedSchema(open: Json): Json {
	if (!isObject(open)) return open;
	const { "x-lines": written, ...schema } = open;
	const lines = isObject(written) ? written : {};
	const own = Number(lines.unevaluatedProperties);
	const packed = mapped(schema, (keyword, sub) => packedSchema(keyword === "anyOf" ? bare(sub) : sub));
	const offsets = placed(schema).map((keyword) => Number(lines[keyword]) - own);
	return { ...packed, lines: offsets.length === 0 ? own : [own, ...offsets] };
}

/** The open schema that was written. */
export function unpackedSchema(packed: Json): Json {
	if (!isObject(packed)) return packed;
	const { lines, ...schema } = packed;
	const [own = 0, ...offsets] = [lines].flat().map(Number);
	const placedLines = placed(schema).map((keyword, index) => [keyword, own + (offsets[index] ?? 0)]);
	return {
		...mapped(schema, (keyword, sub) => (keyword === "anyOf" ? { anyOf: [unpackedSchema(sub)] } : unpackedSchema(sub))),
		"x-lines": { unevaluatedProperties: own, ...Object.fromEntries(placedLines) },
	};
}

const bare = (branch: Json): Json => (isObject(branch) && Array.isArray(branch.anyOf) ? (branch.anyOf[0] ?? true) : branch);

const mapped = (schema: JsonObject, change: (keyword: string, sub: Json) => Json): JsonObject =>
	Object.fromEntries(
		Object.entries(schema).map(([keyword, argument]) => [keyword, mapSubschemas(keyword, argument, "", (sub) => change(keyword, sub))]),
	);
