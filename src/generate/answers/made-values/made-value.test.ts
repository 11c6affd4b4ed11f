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
	["a list of a length that nobody reads", { maxItems: 0, type: "array", minItems: 1e9 }, Array.from({ length: 100 }, () => "x")],
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
