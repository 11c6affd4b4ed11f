import type { Json, JsonObject } from "../../openapi/document.ts";
import type { Change } from "../change.ts";
import { without } from "../document.ts";
import { mutator } from "../mutator.ts";

/** A set of values has one more, or one less; `x-extensible-enum` is the set of those that are known. */
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
				// No validator takes an empty set, so the last value gives way to one that nobody sends.
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

/** A value beside those of a set that is easily taken for one of them: the first in another case, the other boolean, the next number. */
function neighbour(known: Json[]): Json {
	const [first] = known;
	if (typeof first === "boolean") return !first;
	if (typeof first === "number") return Math.max(...known.filter((each) => typeof each === "number")) + 1;
	if (typeof first !== "string") return JSON.stringify(first ?? null);
	return [first.toUpperCase(), first.toLowerCase()].find((each) => !known.includes(each)) ?? `${first}2`;
}
