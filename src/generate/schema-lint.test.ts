import { describe, expect, test } from "vitest";
import { parseSpec } from "../openapi/document.ts";
import { SchemaLint } from "./schema-lint.ts";

/** The schema A, indented by six, beside another to refer to. */
const withSchema = (schema: string) =>
	parseSpec("acme", `components:\n  schemas:\n    Other: { type: string }\n    A:\n${schema.replaceAll(/^/gm, "      ")}\n`);

describe("a slip of the pen is an error at its keyword:", () => {
	test.each([
		["a misspelt keyword", "type: string\nminLenght: 1", 6, /minLenght/],
		[
			"a misspelt keyword deep inside",
			"type: object\nproperties:\n  a:\n    anyOf:\n      - type: string\n      - minLenght: 1",
			10,
			/minLenght/,
		],
		["a type that is none", "type: strng", 5, /type must be/],
		["a pattern that is no regular expression", 'type: string\npattern: "^("', 6, /regular expression/],
		["an argument of the wrong type", "type: string\nminLength: one", 6, /must be integer/],
		["a misspelt keyword in a definition that nobody uses", "type: array\nitems:\n  $defs:\n    b: { minLenght: 1 }", 8, /minLenght/],
		["then without if", "type: object\nthen: { type: object }", 6, /"then" without "if" is ignored/],
	])("%s", (_, schema, line, message) => {
		const judge = () => new SchemaLint(withSchema(schema)).judgeReferred();
		expect(judge).toThrow(`specs/acme/openapi.yaml:${line}: not a schema: `);
		expect(judge).toThrow(message);
	});
});

test("a schema that refers to another, says several types or has words of ours is well-formed", () => {
	const schema =
		'type: [object, "null"]\nrequired: [b]\nproperties:\n  a: { $ref: "#/components/schemas/Other" }\n  b: { type: string, x-extensible-enum: [x] }';
	expect(() => new SchemaLint(withSchema(schema)).judgeReferred()).not.toThrow();
});

test("a schema at a place of the spec is judged there", () => {
	const spec = withSchema("type: string");
	const wellFormed = new SchemaLint(spec);
	expect(() => wellFormed.judge({ type: "string" }, "/components/schemas/A")).not.toThrow();
	expect(() => wellFormed.judge({ $ref: "#/components/schemas/Nobody" }, "/components/schemas/A")).toThrow(":4: no schema Nobody");
});

test.each([
	["a format, whatever its name", "type: string\nformat: colour"],
	["a discriminator with a mapping", 'type: object\ndiscriminator: { propertyName: kind, mapping: { a: "#/components/schemas/Other" } }'],
	["a keyword of another type", "type: integer\nminLength: 1"],
	["a requirement beside a reference", '$ref: "#/components/schemas/Other"\nrequired: [a]'],
	["a requirement beside allOf", 'allOf: [{ $ref: "#/components/schemas/Other" }]\nrequired: [a]\nproperties: { a: true }'],
	["a tuple without a length", "prefixItems: [{ type: string }]"],
	["words of OpenAPI 3.0 for XML and readers", "type: string\nxml: { name: a }\nexample: b\ndeprecated: true\ndefault: c"],
])("%s judges nothing, and is no mistake", (_, schema) => {
	expect(() => new SchemaLint(withSchema(schema)).judgeReferred()).not.toThrow();
});
