import { isObject, type Json, type JsonObject, type Spec } from "../openapi/document.ts";
import { resolved } from "../openapi/resolve.ts";
import { subschemasOf } from "../openapi/schemas/subschemas.ts";

/** An example that a schema gives of a part of a value. */
interface PartExample {
	/** The names of members and the indexes of items that lead to it. */
	steps: readonly (string | number)[];
	value: Json;
}

/** Where the schemas of a keyword judge a part of the value; those of other keywords judge the whole, or nothing that is there. */
const steps: Record<string, (key: string | number) => readonly (string | number)[]> = {
	...{ properties: (name) => [name], additionalProperties: () => ["other"] },
	...{ items: () => [0], prefixItems: (index) => [index] },
	...{ allOf: () => [], anyOf: () => [], oneOf: () => [] },
};

/** Every example in a schema, at any depth, with its place in the value: `example`, and each of `examples`. */
export function partExamples(
	spec: Spec,
	schema: Json | undefined,
	at: PartExample["steps"] = [],
	passed: readonly string[] = [],
): PartExample[] {
	if (!isObject(schema)) return [];
	const place = resolved(spec.document, schema, "");
	if (passed.includes(place.id) && place.id !== "") return [];
	const { example, examples } = place.value;
	const own = [...(example === undefined ? [] : [example]), ...(Array.isArray(examples) ? examples : [])];
	const inside = subschemasOf(place.value, "").flatMap(({ keyword, key = 0, schema: inner }) => {
		const way = steps[keyword]?.(key);
		return way === undefined ? [] : partExamples(spec, inner, [...at, ...way], [...passed, place.id]);
	});
	return [...own.map((value) => ({ steps: at, value })), ...inside];
}

/** The values that show each of some examples: the first is `base` or, without one, all examples together. */
export function valuesWith(parts: readonly PartExample[], base?: Json): Json[] {
	if (parts.length === 0) return base === undefined ? [] : [base];
	const whole = base ?? parts.toReversed().reduce((value: Json | undefined, part) => put(value, part.steps, part.value), undefined) ?? null;
	const all = [whole, ...parts.map((part) => put(whole, part.steps, part.value))];
	return [...new Map(all.map((value) => [JSON.stringify(value), value])).values()];
}

/** The value with another in a place of it. What stands in the way is replaced. */
function put(value: Json | undefined, [step, ...more]: PartExample["steps"], part: Json): Json {
	if (step === undefined) return part;
	if (typeof step === "number") {
		const items = Array.isArray(value) ? value : [];
		// Nothing is left out before an item.
		const filled = Array.from({ length: Math.max(items.length, step + 1) }, (_, index) => items[index] ?? null);
		return filled.with(step, put(items[step], more, part));
	}
	const members: JsonObject = isObject(value) ? value : {};
	return { ...members, [step]: put(members[step], more, part) };
}
