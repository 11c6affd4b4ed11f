import { mutator } from "../mutator.ts";

/** A value of each type, as an example for the person who writes the exchange. */
const values: Record<string, string> = {
	string: '"text"',
	integer: "1",
	number: "1.5",
	boolean: "true",
	object: "{}",
	array: "[]",
	null: "null",
};

/** Types that are easily mistaken for each other: https://json-schema.org/understanding-json-schema/reference/type */
const mistaken: Record<string, string> = {
	string: "integer",
	integer: "string",
	number: "string",
	boolean: "string",
	object: "array",
	array: "object",
	null: "string",
};

/** Adds a type, removes one, or swaps one for another. */
export const type = mutator({ "widen type": "loosening", "narrow type": "tightening", "swap type": "tightening" }, function* (schema) {
	if (schema.type === undefined) return;
	const types = [schema.type].flat().map(String);
	for (const [operator, to, value] of [...widened(types), ...types.flatMap((_, index) => instead(types, index))])
		yield {
			operator,
			place: "/type",
			detail: to.join(" or "),
			schema: { ...schema, type: to.length === 1 && to[0] !== undefined ? to[0] : to },
			killer: { value: values[value] ?? value },
		};
});

/** Other types, and the one that an exchange must show. */
type Other = [operator: "widen type" | "narrow type" | "swap type", types: string[], shown: string];

const widened = (types: string[]): Other[] =>
	[...new Set(["null", ...types.map((each) => mistaken[each] ?? each)])]
		.filter((more) => !types.includes(more))
		.map((more) => ["widen type", [...types, more], more]);

/** The types that can replace one of the types. */
function instead(types: string[], index: number): Other[] {
	const each = types[index] ?? "";
	const other = mistaken[each];
	return [
		...(each === "integer" && !types.includes("number") ? [["widen type", types.with(index, "number"), "number"] satisfies Other] : []),
		...(each === "number" ? [["narrow type", types.with(index, "integer"), "number"] satisfies Other] : []),
		...(types.length > 1 ? [["narrow type", types.toSpliced(index, 1), each] satisfies Other] : []),
		...(types.length === 1 && other !== undefined ? [["swap type", [other], each] satisfies Other] : []),
	];
}
