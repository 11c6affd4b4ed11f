import { expect, test } from "vitest";
import { madeValue, rightValue } from "./made-value.ts";

const endless: Record<string, unknown> = { type: "object", required: ["next"] };
endless.properties = { next: endless };

test.each<[string, unknown, unknown]>([
	["no schema", undefined, "x"],
	["true", true, "x"],
	["a string", { type: "string" }, "x"],
	["a string of some length", { type: "string", minLength: 3 }, "xxx"],
	["an integer", { type: "integer" }, 1],
	["a number of some size", { type: ["number", "null"], minimum: 7 }, 7],
	["null or a string", { type: ["null", "string"], minLength: 2 }, "xx"],
	["a string with a pattern", { type: "string", pattern: "^[x-z]{2}$", minLength: 2 }, "xx"],
	["a boolean", { type: "boolean" }, true],
	["null", { type: "null" }, null],
	["a list", { type: "array", items: { type: "integer" } }, [1]],
	["a list of some length", { type: "array", items: { type: "integer" }, minItems: 3 }, [1, 1, 1]],
	["a list of a length that nobody reads", { type: "array", minItems: 1e9 }, Array.from({ length: 1_000 }, () => "x")],
	["a list that has no items", { maxItems: 0, type: "array" }, []],
	["a list whose items nothing is", { type: "array", items: false }, []],
	["a list of different booleans", { items: { type: "boolean" }, minItems: 2, uniqueItems: true }, [true, false]],
	["a list of different lists", { items: { items: { type: "integer" }, minItems: 1 }, minItems: 2, uniqueItems: true }, [[1], [2]]],
	[
		"a list of different objects of one kind",
		{ items: { properties: { a: {} }, type: "object" }, minItems: 2, uniqueItems: true },
		[{}, { a: false }],
	],
	["a list of items that contains something more", { items: { type: "integer" }, contains: { minimum: 10 }, minItems: 2 }, [10, 1]],
	["members by what others must be", { minProperties: 1, additionalProperties: { type: "integer" } }, { x1: 1 }],
	["members with names of a pattern", { minProperties: 1, propertyNames: { pattern: "^[xy]{3}$" } }, { xyx: "x" }],
	["members with names of some", { minProperties: 2, propertyNames: { enum: ["a", "b"] } }, { a: "x", b: "x" }],
	["members whose names bind them", { required: ["x-a"], patternProperties: { "^x-": { type: "integer" } } }, { "x-a": 1 }],
	["members whose names alone may be", { minProperties: 1, patternProperties: { "^x$": {} }, additionalProperties: false }, { x: "x" }],
	["members named as any object's", { required: ["constructor"], additionalProperties: { const: 1 } }, { constructor: 1 }],
	["members that demand others", { required: ["a"], dependentSchemas: { a: { required: ["b"] } } }, { a: "x", b: "x" }],
	["a tuple", { prefixItems: [{ type: "boolean" }, { type: "integer" }], items: { type: "string" } }, [true, 1]],
	["a constant", { const: 0 }, 0],
	["a value with an example", { type: "string", examples: ["rye", "oat"], enum: ["oat"] }, "rye"],
	["a value with a default", { type: "integer", default: 20 }, 20],
	["a value of some", { enum: ["rye", "oat"] }, "rye"],
	["a list of different items", { items: { type: "integer", multipleOf: 5 }, minItems: 3, uniqueItems: true }, [0, 5, 10]],
	["a list of different texts", { items: { type: "string" }, minItems: 2, uniqueItems: true }, ["x", "x1"]],
	["a list of different values of some", { items: { enum: ["rye", "oat"] }, minItems: 2, uniqueItems: true }, ["rye", "oat"]],
	[
		"a list of different objects",
		{ items: { required: ["a"], properties: { a: { type: "integer" } } }, minItems: 2, uniqueItems: true },
		[{ a: 1 }, { a: 2 }],
	],
	["a list that contains something", { items: {}, contains: { const: "rye" }, minContains: 2, minItems: 3 }, ["rye", "rye", "x"]],
	["as many members as there must be", { minProperties: 2, properties: { a: { const: 1 } } }, { a: 1, x1: "x" }],
	["members that require others", { required: ["a"], dependentRequired: { a: ["b"] }, properties: { b: { const: 2 } } }, { a: "x", b: 2 }],
	[
		"what is all of some beside its own",
		{
			allOf: [{ required: ["id"], properties: { id: { type: "integer" }, kind: { type: "string" } } }],
			required: ["kind"],
			properties: { kind: { const: "rye" }, name: {} },
		},
		{ kind: "rye", id: 1 },
	],
	["members and alternatives without a type", { required: ["a"], properties: { a: {} }, oneOf: [{ required: ["b"] }] }, { a: "x", b: "x" }],
	[
		"an integer by two demands",
		{
			type: "integer",
			allOf: [
				{ type: "number", minimum: 3 },
				{ minimum: 2, maximum: 9 },
			],
		},
		3,
	],
	["null alone", { const: null }, null],
	["null or an alternative", { oneOf: [{ type: "null" }, { type: "integer" }] }, 1],
	["a text with several demands", { allOf: [{ type: "string" }, { minLength: 3 }, { pattern: "^x" }] }, "xxx"],
	["alternatives", { oneOf: [{ type: "integer" }, { type: "string" }] }, 1],
	[
		"members of which one is required",
		{ type: "object", properties: { a: { type: "integer" } }, anyOf: [{ required: ["a"] }, { required: ["b"] }] },
		{ a: 1 },
	],
	[
		"members of the first alternative beside its own",
		{ type: "object", required: ["a"], oneOf: [{ required: ["b"], properties: { b: { type: "integer" } } }] },
		{ a: "x", b: 1 },
	],
	[
		"what is all of some",
		{
			allOf: [
				{ required: ["a"], type: "object" },
				{ type: "object", required: ["b"], properties: { b: { const: 2 } } },
			],
		},
		{ a: "x", b: 2 },
	],
	[
		"an object, with what is required of a client",
		{ properties: { id: { readOnly: true }, a: { type: "integer" }, b: {} }, required: ["id", "a"] },
		{ a: 1 },
	],
])("the value that is made of %s", (_, schema, value) => {
	expect(madeValue(schema, "request")).toEqual(value);
});

test("a list inside another value is empty unless it must not be", () => {
	const schema = { type: "object", required: ["a", "b"], properties: { a: { type: "array" }, b: { type: "array", minItems: 1 } } };
	expect(madeValue(schema, "request")).toEqual({ a: [], b: ["x"] });
});

test("a reply has what only a server sends", () => {
	const schema = { type: "object", required: ["id", "key"], properties: { id: { readOnly: true }, key: { writeOnly: true } } };
	expect([madeValue(schema, "request"), madeValue(schema, "response")]).toEqual([{ key: "x" }, { id: "x" }]);
});

test("a reference leads into the document, and one that leads nowhere to any value", () => {
	const document = { components: { schemas: { Size: { type: "integer" } } } };
	expect(madeValue({ $ref: "#/components/schemas/Size" }, "request", document)).toBe(1);
	expect(madeValue({ $ref: "#/components/schemas/Sise" }, "request", document)).toBe("x");
});

test("a schema that leads back to itself has an end", () => {
	expect(JSON.stringify(madeValue(endless, "request"))).toMatch(/^(\{"next":){8,9}"x"\}{8,9}$/);
});

const two = {
	oneOf: [
		{ required: ["a"], properties: { a: {} } },
		{ required: ["a", "b"], properties: { a: {}, b: { const: 1 } } },
	],
};

test.each([
	["not the plainest", { type: "integer", not: { const: 1 } }, (value: unknown) => Number.isInteger(value) && value !== 1],
	["of another type", { not: { type: "string" } }, (value: unknown) => typeof value !== "string"],
	["another of those listed", { enum: ["", "a"], minLength: 1 }, (value: unknown) => value === "a"],
	["not the default", { type: "string", default: "" }, (value: unknown) => typeof value === "string" && value !== ""],
	["a long text", { type: "string" }, (value: unknown) => String(value).length > 20],
	[
		"an alternative by a member that none requires",
		{
			oneOf: [
				{ type: "object", properties: { kind: { enum: ["a"] } } },
				{ type: "object", properties: { kind: { enum: ["b"] } } },
			],
		},
		(value: unknown) => JSON.stringify(value) === '{"kind":"b"}',
	],
])("among the values that are tried is one that is %s", (_, schema, isRight) => {
	const value = rightValue((nth) => madeValue(schema, "request", {}, nth), isRight);
	expect(isRight(value)).toBe(true);
});

test("of alternatives the nth is kept, in turn", () => {
	expect([0, 1, 2].map((nth) => madeValue(two, "request", {}, nth))).toEqual([{ a: "x" }, { a: "x", b: 1 }, { a: "x" }]);
});

test("the first right value is taken, and the first of all where none is", () => {
	expect(
		rightValue(
			(nth) => nth,
			(value) => value === 3,
		),
	).toBe(3);
	expect(
		rightValue(
			(nth) => nth,
			() => false,
		),
	).toBe(0);
});

test("a schema that leads back to itself several times makes a value that can be held", () => {
	const wide: Record<string, unknown> = { type: "object", required: ["a", "b", "c", "d", "e", "f"] };
	wide.properties = Object.fromEntries(["a", "b", "c", "d", "e", "f"].map((name) => [name, wide]));
	expect(JSON.stringify(madeValue(wide, "request")).length).toBeLessThan(100_000);
});
