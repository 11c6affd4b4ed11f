import { describe, expect, test } from "vitest";
import { isObject, type Json, type JsonObject, parseSpec } from "../document.ts";
import { specOf } from "../fixtures/spec.ts";
import { openSchema } from "./schema.ts";
import { nameIn, openKey } from "./schema-keys.ts";

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
		[
			"with a property that is confused with an inherited one",
			JSON.parse('{ "properties": { "__proto__": true } }'),
			"confuse a property __proto__",
		],
		["that refers to nobody", { $ref: "#/components/schemas/Nobody" }, "no schema Nobody; declare it under components/schemas"],
	])("%s is refused", (_, schema, message) => expect(() => open(schema)).toThrow(message));
});
