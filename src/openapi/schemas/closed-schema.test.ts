import { describe, expect, test } from "vitest";
import { isObject, type Json, type JsonObject } from "../document.ts";
import { specOf } from "../fixtures/spec.ts";
import { closedSchema, isClosed } from "./closed-schema.ts";
import { openSchema } from "./schema.ts";

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
