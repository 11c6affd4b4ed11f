import type { JsonObject } from "../../openapi/document.ts";
import { isObject } from "../../openapi/json-pointer.ts";
import { referent } from "../../openapi/resolve.ts";

/** Deeper than any example is read; a schema may lead back to itself. */
const depthLimit = 8;

/** Longer than any list is read. */
const itemLimit = 100;

/**
 * The least that a schema asks for in a message, where it gives no value itself: `x` for a string, 1 for a number. A pattern is not read. References
 * lead into the document.
 */
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
	const [branch] = [schema.anyOf, schema.oneOf].find(Array.isArray) ?? [];
	if (branch !== undefined && schema.type === undefined) return made(branch, inside);
	if (branch !== undefined && schema.type === "object") return byType(withBranch(schema, branch, within.document), inside);
	// A value that keeps both branches is right, whether the condition holds or not.
	const branches = [schema.then, schema.else].filter(isObject);
	// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
	if (branches.length > 0) return merged([{ ...schema, then: undefined, else: undefined }, ...branches].map((each) => made(each, inside)));
	const all: unknown[] = Array.isArray(schema.allOf) ? schema.allOf : [];
	if (all.length > 0 && schema.properties === undefined) return merged(all.map((each) => made(each, inside)));
	return byType(schema, inside);
}

/** An object that has to keep one of several branches keeps the first, as far as that says which members it has. */
function withBranch(schema: Record<string, unknown>, written: unknown, document: JsonObject): Record<string, unknown> {
	const target = isObject(written) && typeof written.$ref === "string" ? referent(document, written.$ref)?.value : written;
	const branch: Record<string, unknown> = isObject(target) ? target : {};
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
	const [type = isRecord ? "object" : isList ? "array" : "string"] = [schema.type ?? []].flat();
	if (type === "object") return madeObject(schema, inside);
	if (type === "array") return madeList(schema, inside);
	if (type === "boolean") return true;
	if (type === "null") return null;
	if (type === "integer" || type === "number") return Math.max(1, Number(schema.minimum ?? 1));
	return "x".repeat(Math.max(1, Number(schema.minLength ?? 1)));
}

/** As many items as there must be; in a list that is the whole message, or whose first items have schemas of their own, one at least. */
function madeList({ prefixItems, items, minItems }: Record<string, unknown>, inside: Within): unknown[] {
	const first: unknown[] = Array.isArray(prefixItems) ? prefixItems : [];
	const least = Math.min(Number(minItems ?? 0), itemLimit);
	const length = Math.max(least, first.length, inside.depth === 1 ? 1 : 0);
	return Array.from({ length }, (_, index) => made(first[index] ?? items, inside));
}

/** The required members. */
function madeObject({ properties, required }: Record<string, unknown>, inside: Within): Record<string, unknown> {
	const members = isObject(properties) ? properties : {};
	const names = Array.isArray(required) ? required.map(String) : [];
	const isSent = (name: string) => !(isObject(members[name]) && members[name][inside.unsent] === true);
	return Object.fromEntries(names.filter(isSent).map((name) => [name, made(members[name], inside)]));
}
