import type { JsonObject } from "../../openapi/document.ts";
import type { Change } from "../change.ts";

/** A value of each type, for whoever has to write the exchange. */
const values: Record<string, string> = {
	string: '"text"',
	integer: "1",
	number: "1.5",
	boolean: "true",
	object: "{}",
	array: "[]",
	null: "null",
};

/** What is mistaken for what: https://json-schema.org/understanding-json-schema/reference/type */
const mistaken: Record<string, string> = {
	string: "integer",
	integer: "string",
	number: "string",
	boolean: "string",
	object: "array",
	array: "object",
	null: "string",
};

/** A value may have one more type, one type less, or another. */
export function* type(schema: JsonObject): Generator<Change> {
	if (schema.type === undefined) return;
	const types = [schema.type].flat().map(String);
	const change = (operator: Change["operator"], to: string[], value: string): Change => ({
		operator,
		place: "/type",
		detail: to.join(" or "),
		schema: { ...schema, type: to.length === 1 && to[0] !== undefined ? to[0] : to },
		killer: { value },
	});
	for (const more of new Set(["null", ...types.map((each) => mistaken[each] ?? each)]))
		if (!types.includes(more)) yield change("widen type", [...types, more], values[more] ?? more);
	for (const [index, each] of types.entries()) {
		const instead = (other: string) => types.with(index, other);
		if (each === "integer" && !types.includes("number")) yield change("widen type", instead("number"), values.number ?? each);
		if (each === "number") yield change("narrow type", instead("integer"), values.number ?? each);
		if (types.length > 1) yield change("narrow type", types.toSpliced(index, 1), values[each] ?? each);
		const other = mistaken[each];
		if (types.length === 1 && other !== undefined) yield change("swap type", [other], values[each] ?? each);
	}
}
