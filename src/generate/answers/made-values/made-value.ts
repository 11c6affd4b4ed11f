import type { JsonObject } from "../../../openapi/document.ts";
import { isObject } from "../../../openapi/json-pointer.ts";
import { flatSchema } from "./flat-schema.ts";
import { memberNames, memberSchema, withDependents } from "./made-members.ts";
import { madeNumber } from "./made-number.ts";
import { madeString } from "./made-string.ts";

/** Deeper than any example is read; a schema may lead back to itself. */
const depthLimit = 8;

/** Longer than any list is read. */
const itemLimit = 1_000;

/** Characters of a text that weigh as much as another value. */
const textWeight = 1_000;

/** Deeper than this an object has no more than it must have. */
const fullDepth = 4;

/** As many values are tried for an item that differs from those before it. */
const differing = 30;

/** More than any message holds; a schema that leads back to itself several times makes many. */
const valueLimit = 1_000;

/**
 * The least that a schema asks for in a message, where it gives no value itself: `x` for a string, 1 for a number. References lead into the document. Of
 * alternatives it keeps the nth; then each once more with all members that are known, by which alternatives differ that require none; then each with
 * other texts and numbers.
 */
export const madeValue = (schema: unknown, message: "request" | "response", document: JsonObject = {}, nth = 0): unknown =>
	made(schema, {
		document,
		nth: nth % alternatives,
		isFull: Math.floor(nth / alternatives) === 1,
		other: nth < 2 * alternatives ? 0 : (nth % alternatives) + 1,
		depth: 0,
		made: { count: 0 },
		unsent: message === "request" ? "readOnly" : "writeOnly",
	});

/** As many alternatives are tried. */
const alternatives = 12;
const tried = 3 * alternatives;

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
	/** Whether objects have all members that are known. */
	isFull: boolean;
	/** Which of the texts, numbers or listed values that are right. */
	other: number;
	depth: number;
	/** All values until now. */
	made: { count: number };
	/** The mark of the members that the message does not have: https://json-schema.org/draft/2020-12/json-schema-validation#section-9.4 */
	unsent: "readOnly" | "writeOnly";
}

function made(schema: unknown, within: Within): unknown {
	if (within.depth > depthLimit || ++within.made.count > valueLimit) return "x";
	if (!isObject(schema)) return byType({}, within);
	const whole = flatSchema(schema, within.document, within.nth);
	const given = givenBy(schema, within.other) ?? givenBy(whole, within.other);
	return given === undefined ? byType(whole, { ...within, depth: within.depth + 1 }) : given;
}

/** Another value than the first is one of a list; the others may be what is not right. */
function givenBy(schema: Record<string, unknown>, other: number): unknown {
	const { default: usual, examples, example, enum: listed } = schema;
	if ("const" in schema) return schema.const;
	const first = Array.isArray(examples) ? examples[0] : undefined;
	if (other === 0 && (first ?? example ?? usual) !== undefined) return first ?? example ?? usual;
	return Array.isArray(listed) ? listed[other % listed.length] : undefined;
}

/** What a value is of, where nothing is said of its type. */
const kinds = ["string", "integer", "object", "boolean", "array"];

function typeOf(schema: Record<string, unknown>, other: number): unknown {
	const isRecord = schema.properties !== undefined || schema.required !== undefined || schema.minProperties !== undefined;
	const isList =
		schema.items !== undefined || schema.prefixItems !== undefined || schema.contains !== undefined || schema.minItems !== undefined;
	const said = schema.type ?? (isRecord ? "object" : isList ? "array" : kinds[other % kinds.length]);
	const types = [said].flat().filter((each) => each !== "null");
	return types.length > 0 ? types[other % types.length] : "null";
}

function byType(schema: Record<string, unknown>, inside: Within): unknown {
	const type = typeOf(schema, inside.other);
	if (type === "object") return madeObject(withDependents(schema, inside), inside);
	if (type === "array") return madeList(schema, inside);
	if (type === "boolean") return inside.other % 2 === 0;
	if (type === "null") return null;
	if (type === "integer" || type === "number") return madeNumber(schema, type === "integer", inside.other);
	const text = madeString(schema, inside.other);
	inside.made.count += Math.floor(text.length / textWeight);
	return text;
}

/** As many items as there must be; in a list that is the whole message, or whose first items have schemas of their own, one at least. */
function madeList(schema: Record<string, unknown>, inside: Within): unknown[] {
	const { items, minItems, maxItems, uniqueItems } = schema;
	const schemas = firstItems(schema);
	const least = Math.min(Number(minItems ?? 0), itemLimit);
	const some = (inside.isFull || inside.depth === 1) && items !== false ? 1 : 0;
	const length = Math.min(Math.max(least, schemas.length, some), Number(maxItems ?? itemLimit));
	const values: unknown[] = [];
	const seen = new Set<string>();
	for (let index = 0; index < length && (index === 0 || inside.made.count <= valueLimit); index++) {
		const itemSchema = index < schemas.length ? schemas[index] : items;
		const value = uniqueItems === true ? anotherThan(seen, itemSchema, index, inside) : made(itemSchema, inside);
		seen.add(JSON.stringify(value));
		values.push(value);
	}
	return values;
}

/** The schemas of the items that have some of their own, or that the list must contain. */
function firstItems({ prefixItems, items, contains, minContains }: Record<string, unknown>): unknown[] {
	const first: unknown[] = Array.isArray(prefixItems) ? prefixItems : [];
	const contained = contains === undefined ? 0 : Math.min(Number(minContains ?? 1), itemLimit);
	return [...first, ...Array<unknown>(contained).fill(isObject(items) ? { allOf: [items, contains] } : contains)];
}

/** A value that is not among those seen, as far as one is found. */
function anotherThan(seen: ReadonlySet<string>, schema: unknown, index: number, inside: Within): unknown {
	const first = made(schema, index === 0 ? inside : { ...inside, other: inside.other + index });
	if (!seen.has(JSON.stringify(first))) return first;
	for (let more = 1; more < differing && inside.made.count <= valueLimit; more++) {
		const other = inside.other + index + more;
		const value = made(schema, { ...inside, nth: inside.nth + more, isFull: more > 1, other });
		if (!seen.has(JSON.stringify(value))) return value;
	}
	return first;
}

/** The members that there must be. */
function madeObject(schema: Record<string, unknown>, inside: Within): Record<string, unknown> {
	const members = isObject(schema.properties) ? schema.properties : {};
	const isSent = (name: string) => {
		const member = Object.hasOwn(members, name) ? members[name] : undefined;
		return !(isObject(member) && member[inside.unsent] === true);
	};
	const isFull = inside.isFull && inside.depth <= fullDepth;
	const names = memberNames(schema, Object.keys(members).filter(isSent), isFull, (of, nth) => made(of, { ...inside, other: nth }));
	return Object.fromEntries(names.filter(isSent).map((name) => [name, made(memberSchema(schema, name), inside)]));
}
