import { describe, expect, test } from "vitest";
import { lamp } from "../fixtures/lamp.ts";
import { fieldsOf } from "./parameter.ts";
import { writingOf } from "./writing.ts";

const fieldOf = (parameter: string) => {
	const { spec, operation } = lamp(`parameters: [${parameter}]`);
	return fieldsOf(spec, operation).at(-1);
};

describe("The field of a parameter", () => {
	test("stands behind those of the path", () => {
		const { spec, operation } = lamp("parameters: [{ name: tag, in: query, schema: {} }]");
		expect(fieldsOf(spec, operation)).toEqual([
			{ name: "lamp", in: "path", required: true, example: "desk" },
			{ name: "tag", in: "query", example: "" },
		]);
	});

	test("is sent from the beginning where it is a header with a default", () => {
		expect(fieldOf("{ name: X-V, in: header, example: 1, schema: { default: 2 } }")).toEqual({
			name: "X-V",
			in: "header",
			preset: true,
			example: "2",
		});
	});

	test.each([
		["its own example", "example: 0, schema: { example: 1, default: 2 }", "0"],
		["the first of its examples", "examples: { a: { value: x }, b: { value: y } }, schema: { default: 2 }", "x"],
		["that of its schema", "schema: { example: 1, default: 2 }", "1"],
		["the default", "schema: { default: 2 }", "2"],
		["nothing", "schema: {}", ""],
		["a line for each value", "example: [a, 1, true], schema: {}", "a\n1\ntrue"],
	])("begins with %s", (_, members, example) => {
		expect(fieldOf(`{ name: tag, in: query, ${members} }`)).toEqual({ name: "tag", in: "query", example });
	});

	test.each([
		["enum: [1, two]", ["1", "two"]],
		["x-extensible-enum: [day, night]", ["day", "night"]],
		["type: boolean", ["true", "false"]],
		["type: boolean, enum: [true]", ["true"]],
		["enum: []", undefined],
		["type: string", undefined],
	])("offers the values that the schema names: { %s }", (schema, choices) => {
		expect(fieldOf(`{ name: tag, in: query, schema: { ${schema} } }`)?.choices).toEqual(choices);
	});

	test.each([
		["type: array", true],
		["type: [array, 'null']", true],
		["type: string", undefined],
	])("may hold several values: { %s }", (schema, list) => {
		expect(fieldOf(`{ name: tag, in: query, schema: { ${schema} } }`)?.list).toBe(list);
	});

	test.each([
		["query", "x-sensitive-data: { mask: full }, schema: {}"],
		["header", "x-sensitive-data: { mask: full }, schema: {}"],
		["query", "schema: { x-sensitive-data: { mask: full } }"],
	])("keeps a secret in a %s: %s", (place, members) => {
		expect(fieldOf(`{ name: Pass~/Word, in: ${place}, ${members} }`)).toEqual({ name: "Pass~/Word", in: place, secret: true, example: "" });
		expect(fieldOf(`{ name: Other, in: ${place}, schema: {} }`)).toEqual({ name: "Other", in: place, example: "" });
	});

	test("marks what is required or deprecated, and not what is not", () => {
		const [marked, unmarked] = ["required: true, deprecated: true", "required: false, deprecated: false"].map((marks) =>
			fieldOf(`{ name: tag, in: header, ${marks}, schema: {} }`),
		);
		expect(marked).toEqual({ name: "tag", in: "header", required: true, deprecated: true, example: "" });
		expect(unmarked).toEqual({ name: "tag", in: "header", example: "" });
	});
});

test("the field of a parameter that is a JSON text begins with one", () => {
	const { spec, operation } = lamp("");
	const place = { pointer: "/x", value: { in: "query", name: "f", content: { "application/json": { example: { a: 1 } } } } };
	expect([fieldsOf(spec, operation)[0]?.writing, writingOf(spec, place)]).toEqual([
		undefined,
		{ field: "json", mediaType: "application/json" },
	]);
});
