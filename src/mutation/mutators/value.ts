import type { Json, JsonObject } from "../../openapi/document.ts";
import type { Change } from "../change.ts";
import { without } from "../document.ts";
import { mutator } from "../mutator.ts";

/** Adds a value to a set, or removes one. `x-extensible-enum` is the set of known values. */
export const value = mutator({ "add value": "loosening", "drop value": "tightening" }, function* (schema) {
	for (const keyword of ["enum", "x-extensible-enum"]) {
		const known = schema[keyword];
		if (!Array.isArray(known)) continue;
		yield added(schema, keyword, known);
		for (const [index, each] of known.entries()) {
			const others = known.toSpliced(index, 1);
			yield {
				operator: "drop value",
				place: `/${keyword}/${index}`,
				detail: JSON.stringify(each),
				// Validators refuse an empty set, so the last value is replaced by one that nobody sends.
				schema: { ...schema, [keyword]: others.length === 0 ? [`not ${JSON.stringify(each)}`] : others },
				killer: { value: JSON.stringify(each) },
			};
		}
	}
	if (schema.const === undefined) return;
	yield added(schema, "const", [schema.const]);
	yield {
		operator: "drop value",
		place: "/const",
		schema: { ...schema, const: neighbour([schema.const]) },
		killer: { value: JSON.stringify(schema.const) },
	};
});

function added(schema: JsonObject, keyword: string, known: Json[]): Change<"add value"> {
	const more = neighbour(known);
	const written = keyword === "const" ? "enum" : keyword;
	return {
		operator: "add value",
		place: `/${keyword}`,
		detail: JSON.stringify(more),
		schema: { ...(keyword === "const" ? without(schema, "const") : schema), [written]: [...known, more] },
		killer: { value: JSON.stringify(more) },
	};
}

/** A value outside a set that is easily mistaken for one in it: the first in another case, the other boolean, the next number. */
function neighbour(known: Json[]): Json {
	const [first] = known;
	if (typeof first === "boolean") return !first;
	if (typeof first === "number") return Math.max(...known.filter((each) => typeof each === "number")) + 1;
	if (typeof first !== "string") return JSON.stringify(first ?? null);
	return [first.toUpperCase(), first.toLowerCase()].find((each) => !known.includes(each)) ?? `${first}2`;
}
