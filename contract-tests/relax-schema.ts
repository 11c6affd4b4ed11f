import { below, isObject, type Json, type JsonObject, type Spec } from "../src/openapi/document.ts";
import { follow } from "../src/openapi/resolve.ts";
import { annotations, otherMembers } from "../src/openapi/schemas/schema-keywords.ts";

/** A schema without one of its constraints. */
export interface Weakening {
	keyword: string;
	argument: Json;
	/** The place in an exchange to which the constraint applied; `*` is any member or item. */
	pointer: string;
	/** The place of the constraint in the spec. */
	place: string;
	/** The whole schema without the constraint. */
	schema: JsonObject;
}

/** A schema, its place in the spec, the place in an exchange to which it applies, and the references that led to it. */
interface Site {
	schema: JsonObject;
	place: string;
	pointer: string;
	above: string[];
}

const applicators = new Set(["$ref", "properties", "items", "anyOf", "allOf", "oneOf"]);
const closing = new Set<string>(otherMembers);

/**
 * Every schema that lacks one constraint of this one, for each point of use. A schema behind a `$ref` is weakened at one reference and keeps
 * its constraints at all others. A definition that contains itself is followed once.
 */
export function weakenings(spec: Spec, value: Json | undefined, place: string, pointer: string): Weakening[] {
	return isObject(value) ? [...weaken(spec, { schema: value, place, pointer, above: [] })] : [];
}

function* weaken(spec: Spec, site: Site): Generator<Weakening> {
	for (const [keyword, argument] of Object.entries(site.schema))
		if (constrains(site.schema, keyword)) yield* withoutKeyword(site, keyword, argument);
	for (const { part, rebuild } of partsOf(spec, site)) {
		for (const weakening of weaken(spec, part)) yield { ...weakening, schema: rebuild(weakening.schema) };
	}
}

/** A schema without a keyword. For `required`, one schema without each of the names. */
function withoutKeyword({ schema, place, pointer }: Site, keyword: string, argument: Json): Weakening[] {
	const { [keyword]: _, ...rest } = schema;
	const weakening = { keyword, argument, place: below(place, keyword) };
	if (keyword !== "required" || !Array.isArray(argument))
		return [{ ...weakening, pointer: closing.has(keyword) ? `${pointer}/*` : pointer, schema: rest }];
	return argument.map(String).map((name) => ({
		...weakening,
		pointer: below(pointer, name),
		schema: { ...rest, required: argument.filter((each) => each !== name) },
	}));
}

function constrains(schema: JsonObject, keyword: string): boolean {
	if (annotations.has(keyword) || applicators.has(keyword) || keyword.startsWith("x-")) return false;
	// `enum` and `const` refuse every other type, with or without `type`.
	if (keyword === "type") return schema.enum === undefined && schema.const === undefined;
	return !closing.has(keyword) || schema[keyword] === false;
}

/** A schema inside another, and a function that rebuilds the outer one around a replacement. */
interface Part {
	part: Site;
	rebuild: (weaker: JsonObject) => JsonObject;
}

function* partsOf(spec: Spec, site: Site): Generator<Part> {
	const { schema, place, pointer, above } = site;
	const { $ref: reference, ...beside } = schema;
	if (typeof reference === "string" && !above.includes(reference)) {
		const target = follow(spec, schema, place);
		const part = { schema: target.value, place: target.pointer, pointer, above: [...above, reference] };
		yield { part, rebuild: (weaker) => ({ ...beside, allOf: [weaker] }) };
	}
	for (const keyword of ["properties", "anyOf", "allOf", "oneOf", "items", "additionalProperties"]) yield* partsUnder(site, keyword);
}

function* partsUnder({ schema, place, pointer, above }: Site, keyword: string): Generator<Part> {
	const argument = schema[keyword];
	const inside = below(place, keyword);
	if (keyword === "properties" && isObject(argument)) {
		for (const [name, part] of Object.entries(argument).filter((entry): entry is [string, JsonObject] => isObject(entry[1])))
			yield {
				part: { schema: part, place: below(inside, name), pointer: below(pointer, name), above },
				rebuild: (weaker) => ({ ...schema, properties: { ...argument, [name]: weaker } }),
			};
	} else if (Array.isArray(argument)) {
		for (const [index, part] of argument.entries())
			if (isObject(part))
				yield {
					part: { schema: part, place: below(inside, index), pointer, above },
					rebuild: (weaker) => ({ ...schema, [keyword]: argument.with(index, weaker) }),
				};
	} else if (isObject(argument)) {
		yield {
			part: { schema: argument, place: inside, pointer: `${pointer}/*`, above },
			rebuild: (weaker) => ({ ...schema, [keyword]: weaker }),
		};
	}
}
