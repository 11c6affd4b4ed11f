import type { JsonObject } from "../../../openapi/document.ts";
import { isObject } from "../../../openapi/json-pointer.ts";
import { flatSchema } from "./flat-schema.ts";
import { madeNumber } from "./made-number.ts";
import { madeString } from "./made-string.ts";

/** Deeper than any example is read; a schema may lead back to itself. */
const depthLimit = 8;

/** Longer than any list is read. */
const itemLimit = 100;

/** More than any message holds; a schema that leads back to itself several times makes many. */
const valueLimit = 1_000;

/**
 * The least that a schema asks for in a message, where it gives no value itself: `x` for a string, 1 for a number. References lead into the document. Of
 * alternatives it keeps the nth.
 */
export const madeValue = (schema: unknown, message: "request" | "response", document: JsonObject = {}, nth = 0): unknown =>
	made(schema, { document, nth, depth: 0, made: { count: 0 }, unsent: message === "request" ? "readOnly" : "writeOnly" });

/** As many alternatives are tried. */
const tried = 8;

/** The first of some values that is right. Where exactly one alternative must hold, a value of the first may keep another one, too. */
export function rightValue(make: (nth: number) => unknown, isRight: (value: unknown) => boolean): unknown {
	const first = make(0);
	if (isRight(first)) return first;
	for (let nth = 1; nth < tried; nth++) {
		const value = make(nth);
		if (isRight(value)) return value;
	}
	return first;
}

interface Within {
	document: JsonObject;
	/** Which alternative is kept. */
	nth: number;
	depth: number;
	/** All values until now. */
	made: { count: number };
	/** The mark of the members that the message does not have: https://json-schema.org/draft/2020-12/json-schema-validation#section-9.4 */
	unsent: "readOnly" | "writeOnly";
}

function made(schema: unknown, within: Within): unknown {
	if (!isObject(schema) || within.depth > depthLimit || ++within.made.count > valueLimit) return "x";
	const whole = flatSchema(schema, within.document, within.nth);
	const given = givenBy(schema) ?? givenBy(whole);
	return given === undefined ? byType(whole, { ...within, depth: within.depth + 1 }) : given;
}

function givenBy(schema: Record<string, unknown>): unknown {
	const { default: usual, examples, example, enum: listed } = schema;
	const first = (list: unknown) => (Array.isArray(list) ? list[0] : undefined);
	return "const" in schema ? schema.const : (first(examples) ?? example ?? usual ?? first(listed));
}

function byType(schema: Record<string, unknown>, inside: Within): unknown {
	const isRecord = schema.properties !== undefined || schema.required !== undefined;
	const isList = schema.items !== undefined || schema.prefixItems !== undefined;
	const types = [schema.type ?? (isRecord ? "object" : isList ? "array" : "string")].flat();
	const type = types.find((each) => each !== "null") ?? "null";
	if (type === "object") return madeObject(schema, inside);
	if (type === "array") return madeList(schema, inside);
	if (type === "boolean") return true;
	if (type === "null") return null;
	if (type === "integer" || type === "number") return madeNumber(schema, type === "integer");
	return madeString(schema);
}

/** As many items as there must be; in a list that is the whole message, or whose first items have schemas of their own, one at least. */
function madeList(
	{ prefixItems, items, contains, minContains, minItems, uniqueItems }: Record<string, unknown>,
	inside: Within,
): unknown[] {
	const first: unknown[] = Array.isArray(prefixItems) ? prefixItems : [];
	const contained = contains === undefined ? 0 : Math.min(Number(minContains ?? 1), itemLimit);
	const schemas = [...first, ...Array<unknown>(contained).fill(contains)];
	const least = Math.min(Number(minItems ?? 0), itemLimit);
	const length = Math.max(least, schemas.length, inside.depth === 1 ? 1 : 0);
	const schemaOf = (index: number) => (index < schemas.length ? schemas[index] : items);
	return Array.from({ length }, (_, index) => {
		const value = made(schemaOf(index), inside);
		return uniqueItems === true ? varied(value, schemaOf(index), index, inside) : value;
	});
}

/** The nth of values that differ, as far as they are plain. */
function varied(value: unknown, schema: unknown, index: number, inside: Within): unknown {
	if (index === 0) return value;
	const whole = isObject(schema) ? flatSchema(schema, inside.document, inside.nth) : {};
	if (Array.isArray(whole.enum)) return whole.enum[index % whole.enum.length];
	if (typeof value === "number") return value + index * Number(whole.multipleOf ?? 1);
	if (typeof value === "string") return value + index;
	if (typeof value === "boolean") return !value;
	const [name, inner] = isObject(value) ? (Object.entries(value)[0] ?? []) : [];
	const members = isObject(whole.properties) ? whole.properties : {};
	return name === undefined ? value : { ...Object(value), [name]: varied(inner, members[name], index, inside) };
}

/** The members that there must be. */
function madeObject(schema: Record<string, unknown>, inside: Within): Record<string, unknown> {
	const members = isObject(schema.properties) ? schema.properties : {};
	const isSent = (name: string) => !(isObject(members[name]) && members[name][inside.unsent] === true);
	return Object.fromEntries(
		namesOf(schema, Object.keys(members).filter(isSent))
			.filter(isSent)
			.map((name) => [name, made(members[name] ?? schema.additionalProperties, inside)]),
	);
}

/** What is required, alone or beside what is required, and others until there are enough. */
function namesOf({ required, dependentRequired, minProperties, additionalProperties }: Record<string, unknown>, known: string[]): string[] {
	const names = new Set(Array.isArray(required) ? required.map(String) : []);
	// Grows while it is read.
	for (const name of names) {
		const more = isObject(dependentRequired) ? dependentRequired[name] : undefined;
		for (const each of Array.isArray(more) ? more : []) names.add(String(each));
	}
	const least = Math.min(Number(minProperties ?? 0), itemLimit);
	for (const name of known) if (names.size < least) names.add(name);
	for (let nth = 1; names.size < least && nth <= least && additionalProperties !== false; nth++) names.add(`x${nth}`);
	return [...names];
}
