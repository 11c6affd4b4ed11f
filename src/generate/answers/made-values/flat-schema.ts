import type { JsonObject } from "../../../openapi/document.ts";
import { isObject } from "../../../openapi/json-pointer.ts";
import { referent } from "../../../openapi/resolve.ts";

type Schema = Record<string, unknown>;

/**
 * What a schema demands, and all that it refers to or is put together of, as one. Of alternatives the nth counts, and of a condition both branches: a
 * value that keeps both is right, whether it holds or not.
 */
export const flatSchema = (schema: Schema, document: JsonObject, nth: number): Schema =>
	demandsOf(schema, { document, nth, passed: new Set() }).reduce((one, other) => together(one, other), {});

interface Reading {
	document: JsonObject;
	nth: number;
	/** A schema may lead back to itself. */
	passed: Set<unknown>;
}

function demandsOf(schema: unknown, reading: Reading): Schema[] {
	if (!isObject(schema) || reading.passed.has(schema)) return [];
	reading.passed.add(schema);
	const { $ref, allOf, anyOf, oneOf, if: _, then, else: otherwise, ...own } = schema;
	const target = typeof $ref === "string" ? referent(reading.document, $ref)?.value : undefined;
	const parts = [target, ...listOf(allOf), chosen(listOf(anyOf), reading.nth), chosen(listOf(oneOf), reading.nth), then, otherwise];
	return [own, ...parts.flatMap((part) => demandsOf(part, reading))];
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Null says nothing, where there is anything else. */
function chosen(branches: readonly unknown[], nth: number): unknown {
	const some = branches.filter((branch) => !(isObject(branch) && (branch.type === "null" || branch.const === null)));
	return some.length > 0 ? some[nth % some.length] : branches[0];
}

/** How two demands of a keyword are one. Of any other keyword the first counts. */
const joined: Record<string, (one: unknown, other: unknown) => unknown> = {
	type: (one, other) => common([one].flat(), [other].flat()),
	enum: (one, other) => common(listOf(one), listOf(other)),
	required: (one, other) => [...new Set([...listOf(one), ...listOf(other)])],
	properties: (one, other) => both(one, other, (a, b) => ({ allOf: [a, b] })),
	dependentRequired: (one, other) => both(one, other, (a, b) => [...listOf(a), ...listOf(b)]),
	items: (one, other) => ({ allOf: [one, other] }),
	uniqueItems: (one, other) => one === true || other === true,
	...Object.fromEntries(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"].map((name) => [name, greater])),
	...Object.fromEntries(["maximum", "exclusiveMaximum", "maxLength", "maxItems"].map((name) => [name, smaller])),
};

/** A text that stands for a whole object is none of one that is put together. */
const ofOneAlone = ["example", "examples", "default"];

function together(one: Schema, other: Schema): Schema {
	const all = { ...one };
	for (const [keyword, value] of Object.entries(other)) {
		if (ofOneAlone.includes(keyword) && isObject([value].flat()[0])) continue;
		const join = joined[keyword];
		all[keyword] = keyword in one ? (join === undefined ? one[keyword] : join(one[keyword], value)) : value;
	}
	return all;
}

/** What both have; what one has where they agree in nothing. An integer is a number, too. */
function common(one: unknown[], other: unknown[]): unknown[] {
	const shared = one.filter((each) => other.includes(each) || (each === "integer" && other.includes("number")));
	const turned = other.filter((each) => each === "integer" && one.includes("number"));
	const found = [...shared, ...turned];
	return found.length > 0 ? found : one;
}

function both(one: unknown, other: unknown, join: (a: unknown, b: unknown) => unknown): Schema {
	const [first, second] = [isObject(one) ? one : {}, isObject(other) ? other : {}];
	const shared = Object.keys(second).filter((name) => name in first);
	return { ...second, ...first, ...Object.fromEntries(shared.map((name) => [name, join(first[name], second[name])])) };
}

function greater(one: unknown, other: unknown): number {
	return Math.max(Number(one), Number(other));
}

function smaller(one: unknown, other: unknown): number {
	return Math.min(Number(one), Number(other));
}
