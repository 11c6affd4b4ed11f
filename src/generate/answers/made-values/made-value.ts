import type { JsonObject } from "../../../openapi/document.ts";
import { isObject } from "../../../openapi/json-pointer.ts";
import { referent } from "../../../openapi/resolve.ts";
import { madeNumber } from "./made-number.ts";
import { madeString } from "./made-string.ts";

/** Deeper than any example is read; a schema may lead back to itself. */
const depthLimit = 8;

/** Longer than any list is read. */
const itemLimit = 100;

/** The least that a schema asks for in a message, where it gives no value itself: `x` for a string, 1 for a number. References lead into the document. */
export const madeValue = (schema: unknown, message: "request" | "response", document: JsonObject = {}): unknown =>
	made(schema, { document, depth: 0, unsent: message === "request" ? "readOnly" : "writeOnly" });

interface Within {
	document: JsonObject;
	depth: number;
	/** The mark of the members that the message does not have: https://json-schema.org/draft/2020-12/json-schema-validation#section-9.4 */
	unsent: "readOnly" | "writeOnly";
}

function made(schema: unknown, within: Within): unknown {
	if (!isObject(schema) || within.depth > depthLimit) return "x";
	const inside = { ...within, depth: within.depth + 1 };
	const given = givenBy(schema);
	if (given !== undefined) return given;
	if (typeof schema.$ref === "string") return made(referent(within.document, schema.$ref)?.value, inside);
	const branches: unknown[] = [schema.anyOf, schema.oneOf].find(Array.isArray) ?? [];
	const branch = branches.find((each) => !isNull(each)) ?? branches[0];
	if (branch !== undefined && schema.type === undefined) return made(branch, inside);
	if (branch !== undefined && schema.type === "object") return byType(withBranch(schema, branch, within.document), inside);
	// A value that keeps both branches is right, whether the condition holds or not.
	const both = [schema.then, schema.else].filter(isObject);
	// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
	if (both.length > 0) return merged([{ ...schema, then: undefined, else: undefined }, ...both].map((each) => made(each, inside)));
	const all: unknown[] = Array.isArray(schema.allOf) ? schema.allOf : [];
	if (all.length > 0 && schema.properties === undefined) return ofAll(schema, all, inside);
	return byType(schema, inside);
}

/** Objects are put together member by member, and of anything else the demands. */
function ofAll({ allOf: _, ...own }: Record<string, unknown>, all: readonly unknown[], inside: Within): unknown {
	const values = all.map((each) => made(each, inside));
	if (values.every(isObject)) return merged(values);
	return made(Object.assign({}, ...all.map((each) => target(each, inside.document)), own), inside);
}

const target = (schema: unknown, document: JsonObject): unknown =>
	isObject(schema) && typeof schema.$ref === "string" ? referent(document, schema.$ref)?.value : schema;

const isNull = (schema: unknown) => isObject(schema) && (schema.type === "null" || schema.const === null);

/** An object that has to keep one of several branches keeps the first, as far as that says which members it has. */
function withBranch(schema: Record<string, unknown>, written: unknown, document: JsonObject): Record<string, unknown> {
	const meant = target(written, document);
	const branch: Record<string, unknown> = isObject(meant) ? meant : {};
	const listed = [schema.required, branch.required].flatMap((each) => (Array.isArray(each) ? each : []));
	const properties = { ...(isObject(branch.properties) && branch.properties), ...(isObject(schema.properties) && schema.properties) };
	return { ...schema, properties, required: [...new Set(listed)] };
}

function givenBy({ const: only, enum: listed, default: usual, examples, example }: Record<string, unknown>): unknown {
	const first = (list: unknown) => (Array.isArray(list) ? list[0] : undefined);
	return only ?? first(examples) ?? example ?? usual ?? first(listed);
}

const merged = (values: unknown[]): unknown => (values.every(isObject) ? Object.assign({}, ...values) : values[0]);

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
		return uniqueItems === true ? varied(value, target(schemaOf(index), inside.document), index) : value;
	});
}

/** The nth of values that differ, as far as they are plain. */
function varied(value: unknown, schema: unknown, nth: number): unknown {
	const listed: unknown[] = isObject(schema) && Array.isArray(schema.enum) ? schema.enum : [];
	if (listed.length > 0) return listed[nth % listed.length];
	if (nth === 0) return value;
	if (typeof value === "number") return value + nth * (isObject(schema) ? Number(schema.multipleOf ?? 1) : 1);
	if (typeof value === "string") return value + nth;
	if (typeof value === "boolean") return nth % 2 === 0;
	const [name, inner] = isObject(value) ? (Object.entries(value)[0] ?? []) : [];
	return name === undefined ? value : { ...Object(value), [name]: varied(inner, memberOf(schema, name), nth) };
}

const memberOf = (schema: unknown, name: string): unknown =>
	isObject(schema) && isObject(schema.properties) ? schema.properties[name] : undefined;

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
