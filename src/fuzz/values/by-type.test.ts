import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../openapi/document.ts";
import { breachesOf, sampled, tried } from "../fixtures/fake-data.ts";
import { byType } from "./by-type.ts";
import { lists, ofLengths } from "./lists.ts";
import { type Held, objects } from "./objects.ts";

const plainlyOf = (schema: JsonObject) => {
	const { values, shape, depth } = tried(schema);
	return byType(values, shape, depth);
};
const listsOf = (schema: JsonObject, first?: Json) => {
	const { values, shape, depth } = tried(schema);
	return lists(values, shape, depth, first === undefined ? undefined : fc.constant(first));
};
const objectsOf = (schema: JsonObject, held?: Held, missing?: string, depth = 0) => {
	const { values, shape } = tried(schema);
	return objects(values, shape, depth, held, missing);
};
const itemsOf = (some: Json[]) => some.map((items) => (Array.isArray(items) ? items : []));
const membersOf = (some: Json[]) => [...new Set(some.flatMap((value) => Object.keys(value ?? {})))].toSorted();

describe("plain values", () => {
	test.each<[string, JsonObject, Json[]]>([
		["are those listed that the other keywords allow", { enum: ["a", "bb", 3], type: "string", minLength: 2 }, ["bb"]],
		["are those known of an open set", { "x-extensible-enum": ["a", "b"] }, ["a", "b"]],
		["are the constant rather than the list", { const: "a", enum: ["a", "b"] }, ["a"]],
	])("%s", (_, schema, kept) => expect(new Set(sampled(plainlyOf(schema)))).toEqual(new Set(kept)));

	test("are of each type that is allowed", () => {
		const some = sampled(plainlyOf({ type: ["null", "boolean", "string", "integer"] }), 60);
		expect(new Set(some.map((value) => typeof value))).toEqual(new Set(["object", "boolean", "string", "number"]));
	});

	test("are none where no listed one is allowed", () => {
		expect(plainlyOf({ enum: ["a"], type: "integer" })).toBeUndefined();
	});
});

describe("every array keeps", () => {
	test.each<[string, JsonObject]>([
		["the bounds of its length", { type: "array", items: { type: "null" }, minItems: 2, maxItems: 3 }],
		[
			"its first items, and those behind",
			{ type: "array", prefixItems: [{ type: "string" }, { type: "integer" }], items: { type: "null" }, minItems: 4 },
		],
		["a length shorter than its first items", { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }], maxItems: 1 }],
	])("%s", (_, schema) => expect(breachesOf(tried(schema), sampled(listsOf(schema)))).toEqual([]));

	test("its length with the first item given", () => {
		const schema = { type: "array", items: { type: "string" }, maxItems: 1 };
		expect(sampled(listsOf(schema, "given"))).toEqual(Array.from({ length: 20 }, () => ["given"]));
		const some = itemsOf(sampled(listsOf({ ...schema, prefixItems: [{ type: "string" }], maxItems: 3 }, "given")));
		expect(new Set(some.map(([first]) => first))).toEqual(new Set(["given"]));
		expect(Math.max(...some.map(({ length }) => length))).toBe(3);
	});
});

test("arrays hold what a contains asks for", () => {
	const some = itemsOf(sampled(listsOf({ type: "array", items: { type: "string" }, contains: { const: "this" } })));
	expect(some.some((items) => items.includes("this"))).toBe(true);
});

test("no array is known whose first item nothing keeps", () => {
	expect(listsOf({ type: "array", prefixItems: [false], minItems: 1 })).toBeUndefined();
});

test("arrays are short, or of the greatest length", () => {
	const lengths = sampled(ofLengths(fc.constant(null), 2, 40), 60).map(({ length }) => length);
	expect([...new Set(lengths)].toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5, 40]);
});

describe("an object", () => {
	const schema = { type: "object", required: ["id"], properties: { id: { type: "integer" }, name: { type: "string" } } };

	test("has what is required, and sometimes what is not, and nothing else", () => {
		const some = sampled(objectsOf(schema), 40);
		expect(breachesOf(tried(schema), some)).toEqual([]);
		expect(new Set(some.map((value) => membersOf([value]).join()))).toEqual(new Set(["id", "id,name"]));
	});

	test.each(["name", "id", "new", "__proto__"])("has the member %s with the value that is given", (name) => {
		const some = sampled(objectsOf(schema, { name, values: fc.constant("given") }));
		expect(some.map((value) => Object.entries(value ?? {}).find(([each]) => each === name)?.[1])).toEqual(some.map(() => "given"));
	});

	test("lacks just the required member that shall be missing", () => {
		const some = sampled(objectsOf({ ...schema, required: ["id", "name"], additionalProperties: { type: "null" } }, undefined, "id"));
		expect(membersOf(some)).not.toContain("id");
		expect(some.map((value) => membersOf([value]).includes("name"))).toEqual(some.map(() => true));
	});

	test.each<[string, JsonObject]>([
		["an object", { additionalProperties: { type: "null" } }],
		["names like a pattern", { patternProperties: { "^x[0-9]$": { type: "boolean" } }, additionalProperties: false }],
		["more members than a number", { additionalProperties: { type: "null" }, minProperties: 3 }],
	])("has other members where %s asks for them", (_, more) => {
		const whole = { ...schema, ...more };
		const some = sampled(objectsOf(whole));
		expect(breachesOf(tried(whole), some)).toEqual([]);
		expect(membersOf(some).length).toBeGreaterThan(2);
	});

	test("is not known where nothing keeps a required member, and does without one that is not", () => {
		const impossible = { type: "object", properties: { id: false, name: { type: "null" } } };
		expect(objectsOf({ ...impossible, required: ["id"] })).toBeUndefined();
		expect(membersOf(sampled(objectsOf(impossible)))).toEqual(["name"]);
	});

	test("ends where it contains itself", () => {
		const self = { type: "object", properties: { inner: { $ref: "#/components/schemas/Tried" }, name: { type: "null" } } };
		expect(membersOf(sampled(objectsOf(self, undefined, undefined, 1)))).toEqual(["inner", "name"]);
		expect(membersOf(sampled(objectsOf(self, undefined, undefined, 2)))).toEqual(["name"]);
	});
});
