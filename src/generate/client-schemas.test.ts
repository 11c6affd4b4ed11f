import { describe, expect, test } from "vitest";
import type { Json } from "../openapi/document.ts";
import { specOf } from "../openapi/fixtures/spec.ts";
import { openSchema } from "../openapi/schemas/schema.ts";
import { ClientSchemas } from "./client-schemas.ts";

const schemas = { Node: { type: "object", properties: { next: { $ref: "#/components/schemas/Node" } } } };
const spec = specOf({ components: { schemas } });

function lean(schema: Json, role: "use" | "branch" | "choice" = "use") {
	const all = new ClientSchemas(spec);
	return { schema: all.draft(openSchema(spec, schema, "/components/schemas/Node"), role), all };
}

describe("the lean form of a schema", () => {
	test("judges the type first and what the others declared last", () => {
		const schema = { unevaluatedProperties: { type: "string" }, properties: { a: true }, type: "object" };
		expect(Object.keys(lean(schema).schema ?? {})).toEqual(["type", "properties", "unevaluatedProperties"]);
	});

	test("is closed where it is used, and open as a branch", () => {
		const schema = { type: "object", properties: { inner: { type: "object" } } };
		const inner = { type: "object", closed: true };
		expect(lean(schema).schema).toEqual({ type: "object", properties: { inner }, closed: true });
		expect(lean(schema, "branch").schema).toEqual({ type: "object", properties: { inner } });
	});

	test("finds no drift in what only chooses", () => {
		const schema = { type: "string", "x-extensible-enum": ["a"] };
		expect(lean(schema).schema).toEqual({ type: "string", known: ["a"] });
		expect(lean({ not: schema, if: { type: "object" } }).schema).toEqual({ not: { type: "string" }, if: { type: "object" } });
	});

	test("has the branches of an anyOf without the checker's brackets", () => {
		expect(lean({ anyOf: [{ type: "string" }, false] }, "branch").schema).toEqual({ anyOf: [{ type: "string" }, { never: true }] });
	});

	test("says true in one word, and false in words of its own where a keyword has them", () => {
		expect(lean(true).schema).toBe(true);
		expect(lean(false).schema).toEqual({ never: true });
		expect(lean({ type: "array", items: false }).schema).toEqual({ type: "array", items: false });
		expect(lean({ properties: { a: false } }).schema).toMatchObject({ properties: { a: { never: true } } });
	});
});

test("a shared schema is drafted once, though it leads back to itself", () => {
	const { schema, all } = lean({ properties: { node: { $ref: "#/components/schemas/Node" } } });
	expect(schema).toMatchObject({ properties: { node: { $ref: "Node", closed: true } } });
	expect(all.shared).toEqual({ Node: { type: "object", properties: { next: { $ref: "Node", closed: true } } } });
});

test("the keywords that judge are told, those that another reads are not", () => {
	const { all } = lean({ contains: { type: "string" }, minContains: 2, if: {}, else: { maxLength: 1 } });
	expect([...all.keywords].sort()).toEqual(["contains", "if", "maxLength", "type"]);
});

test("a keyword that no client judges is refused at its line", () => {
	const line = spec.line("/components/schemas/Node/contentEncoding");
	expect(() => lean({ type: "string", contentEncoding: "base64" })).toThrow(
		`specs/acme/openapi.yaml:${line}: no client judges contentEncoding; say it by another keyword`,
	);
});
