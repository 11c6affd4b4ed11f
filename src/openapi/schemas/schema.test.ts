import { describe, expect, test } from "vitest";
import { isObject, type Json, type JsonObject, parseSpec } from "../document.ts";
import { specOf } from "../fixtures/spec.ts";
import { closedSchema, isClosed, nameIn, openKey, openSchema } from "./schema.ts";

const schemas = { Kind: { type: "string" } };
const spec = specOf({ components: { schemas } });
const open = (schema: Json) => openSchema(spec, schema, "/components/schemas/Kind");

/** Without the lines. */
function bare(schema: Json): Json {
	if (Array.isArray(schema)) return schema.map(bare);
	if (!isObject(schema)) return schema;
	const { "x-lines": _, ...rest } = schema;
	return Object.fromEntries(Object.entries(rest).map(([name, member]) => [name, bare(member)]));
}

describe("a schema as written", () => {
	test("is compiled without annotations and foreign words, and with its references as names of ajv's", () => {
		const schema = {
			...{ title: "Kind", description: "A kind.", example: "a", deprecated: true, "x-since": "3.7.0" },
			properties: { kind: { $ref: "#/components/schemas/Kind", description: "It." }, title: { type: "string" } },
			"x-extensible-enum": ["a"],
			type: "string",
		};
		expect(bare(open(schema))).toEqual({
			properties: { kind: { $ref: "open:Kind" }, title: { type: "string" } },
			"x-extensible-enum": ["a"],
			type: "string",
		});
	});

	test("has the line of each of its keywords, and that of the schema for a member that nobody declares", () => {
		const text =
			"components:\n  schemas:\n    A:\n      type: object\n      properties:\n        kind:\n          minLength: 1\n          type: string\n";
		const written = parseSpec("acme", text);
		const schema = ((written.document.components as JsonObject).schemas as JsonObject).A ?? null;
		expect(openSchema(written, schema, "/components/schemas/A")).toMatchObject({
			"x-lines": { type: 4, properties: 5, unevaluatedProperties: 3 },
			properties: { kind: { "x-lines": { minLength: 7, type: 8, unevaluatedProperties: 6 } } },
		});
	});

	test("refers to a part of another schema by the part's pointer, and has no definitions of its own", () => {
		const parts = specOf({
			components: { schemas: { Box: { $defs: { "a/b": { type: "string" } }, properties: { size: { type: "integer" } } } } },
		});
		const refers = (to: string) => bare(openSchema(parts, { $ref: `#/components/schemas/Box/${to}`, $defs: {} }, "/paths"));
		expect(refers("properties/size")).toEqual({ $ref: openKey("/components/schemas/Box/properties/size") });
		expect(refers("$defs/a~1b")).toEqual({ $ref: openKey("/components/schemas/Box/$defs/a~1b") });
		expect(nameIn(openKey("/components/schemas/Box/$defs/a~1b"))).toBe("/components/schemas/Box/$defs/a~1b");
	});

	test("has each branch of an anyOf in an anyOf of its own, and no other keyword is changed", () => {
		expect(bare(open({ anyOf: [{ type: "string" }, true], oneOf: [{ type: "null" }] }))).toEqual({
			anyOf: [{ anyOf: [{ type: "string" }] }, { anyOf: [true] }],
			oneOf: [{ type: "null" }],
		});
	});

	test.each<[string, Json, string]>([
		["that is none", "string", "expected a schema, an object"],
		["with an open set of numbers", { type: "integer", "x-extensible-enum": [1] }, "an open set is one of strings"],
		["that refers to what is no schema", { $ref: "#/info" }, "$ref #/info leads to no schema; correct it"],
		["that refers to a part that nobody has", { $ref: "#/components/schemas/Kind/items" }, "leads nowhere in this file; correct it"],
		["with a property that ajv overlooks", JSON.parse('{ "properties": { "__proto__": true } }'), "ajv judges no property named __proto__"],
		["that refers to nobody", { $ref: "#/components/schemas/Nobody" }, "no schema Nobody; declare it under components/schemas"],
	])("%s is refused", (_, schema, message) => expect(() => open(schema)).toThrow(message));
});

describe("its closed schema", () => {
	const closed = (schema: Json, pointOfUse = true) => bare(closedSchema(open(schema), pointOfUse));

	test("refuses a member that nobody declares, in each object that says nothing of such members", () => {
		expect(
			closed({ type: "object", properties: { inner: { type: "object" }, free: { type: "object", additionalProperties: true } } }),
		).toEqual({
			type: "object",
			properties: { inner: { type: "object", unevaluatedProperties: false }, free: { type: "object", additionalProperties: true } },
			unevaluatedProperties: false,
		});
	});

	test("leaves branches and what only chooses open, because the schema around them may declare more", () => {
		const branch = { type: "object" };
		const schema = { type: "object", allOf: [branch], if: branch, else: branch, not: branch };
		expect(closed(schema)).toEqual({ ...schema, unevaluatedProperties: false });
	});

	test("is closed for a component only where it is used", () => {
		expect(closed({ type: "object" }, false)).toEqual({ type: "object" });
		expect(closed({ $ref: "#/components/schemas/Kind" })).toEqual({ $ref: "closed:Kind", unevaluatedProperties: false });
	});

	test("has an enum in the place of an open set, on its line", () => {
		const closed = closedSchema(open({ type: "string", "x-extensible-enum": ["a", "b"] }), true);
		expect(bare(closed)).toEqual({ type: "string", enum: ["a", "b"] });
		expect(closed).toMatchObject({ "x-lines": { enum: spec.line("/components/schemas/Kind/x-extensible-enum") } });
	});
});

test.each<[JsonObject, boolean]>([
	[{ type: "object" }, true],
	[{ type: ["null", "object"] }, true],
	[{ properties: {} }, true],
	[{ anyOf: [] }, true],
	[{ type: "string" }, false],
	[{}, false],
	[{ type: "object", additionalProperties: {} }, false],
	[{ type: "object", unevaluatedProperties: true }, false],
])("%j: is a member that it does not declare unknown? %s", (schema, closed) => expect(isClosed(schema)).toBe(closed));
