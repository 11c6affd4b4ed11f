import { expect, test } from "vitest";
import { memberNames, memberSchema, withDependents } from "./made-members.ts";

const make = (_: unknown, nth: number) => `name ${nth}`;

test.each<[string, Record<string, unknown>, string[], boolean, string[]]>([
	["what is required", { required: ["a"] }, ["a", "b"], false, ["a"]],
	["all that are known", { required: ["a"] }, ["a", "b"], true, ["a", "b"]],
	["no more than there may be", { required: ["a"], maxProperties: 2 }, ["a", "b", "c"], true, ["a", "b"]],
	["none where none may be", { maxProperties: 0 }, ["a"], true, []],
	[
		"what is required beside it, and beside that",
		{ required: ["a"], dependentRequired: { a: ["b"], b: ["c"] } },
		[],
		false,
		["a", "b", "c"],
	],
	["known ones, then new ones", { minProperties: 3 }, ["a"], false, ["a", "x1", "x2"]],
	["names that names must be like", { minProperties: 2, propertyNames: {} }, [], false, ["name 0", "name 1"]],
	["none that may not be", { minProperties: 2, additionalProperties: false }, ["a"], false, ["a"]],
	["at least one of a full object", {}, [], true, ["x1"]],
])("an object's members are %s", (_, schema, known, isFull, names) => {
	expect(memberNames(schema, known, isFull, make)).toEqual(names);
});

test("a member is bound by all that its name is declared by, or else as others are", () => {
	const schema = {
		properties: { "x-a": { minimum: 1 } },
		patternProperties: { "^x-": { maximum: 9 } },
		additionalProperties: { const: 5 },
	};
	expect(memberSchema(schema, "x-a")).toEqual({ allOf: [{ minimum: 1 }, { maximum: 9 }] });
	expect(memberSchema(schema, "x-b")).toEqual({ maximum: 9 });
	expect(memberSchema(schema, "toString")).toEqual({ const: 5 });
	expect(memberSchema({ unevaluatedProperties: { const: 6 } }, "a")).toEqual({ const: 6 });
});

test("what is demanded beside a required member is demanded, and beside another is not", () => {
	const schema = { required: ["a"], dependentSchemas: { a: { required: ["b"] }, c: { required: ["d"] } } };
	expect(withDependents(schema, { document: {}, nth: 0 })).toEqual({ required: ["a", "b"] });
	expect(withDependents({ required: ["a"] }, { document: {}, nth: 0 })).toEqual({ required: ["a"] });
});
