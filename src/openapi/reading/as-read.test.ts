import { describe, expect, test } from "vitest";
import { asRead, inForm31 } from "./as-read.ts";
import type { JsonObject } from "./spec.ts";

const withSchema = (openapi: string, schema: JsonObject) => ({ openapi, components: { schemas: { A: schema } } });
const schemaOf = (openapi: string, schema: JsonObject) => inForm31(withSchema(openapi, schema));

describe("a schema of OpenAPI 3.0", () => {
	test.each<[string, JsonObject, JsonObject]>([
		["nullable, with a type", { type: "string", nullable: true }, { type: ["string", "null"] }],
		["nullable, with values", { type: "string", nullable: true, enum: ["a", null] }, { type: ["string", "null"], enum: ["a", null] }],
		["nullable, without a type", { nullable: true, minLength: 1 }, { minLength: 1 }],
		["not nullable", { type: "string", nullable: false }, { type: "string" }],
		["an excluded minimum", { minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }],
		["an excluded maximum", { maximum: 1, exclusiveMaximum: true }, { exclusiveMaximum: 1 }],
		["an included minimum", { minimum: 1, exclusiveMinimum: false }, { minimum: 1 }],
		["true for no minimum", { exclusiveMinimum: true }, {}],
		["a $ref with siblings", { $ref: "#/a", nullable: true, description: "Ignored." }, { $ref: "#/a" }],
		["words that 3.1 has, too", { type: "string", format: "byte", example: "a" }, { type: "string", format: "byte", example: "a" }],
	])("with %s", (_, old, current) => {
		expect(schemaOf("3.0.3", old)).toEqual(withSchema("3.1.1", current));
		expect(schemaOf("3.0.3", { properties: { a: { items: old } } })).toEqual(
			withSchema("3.1.1", { properties: { a: { items: current } } }),
		);
	});

	test("in an example is data, and a property of such a name is one", () => {
		const schema = { example: { nullable: true, type: "string" }, properties: { nullable: { type: "boolean" } } };
		expect(schemaOf("3.0.3", schema)).toEqual(withSchema("3.1.1", schema));
	});
});

test("in 3.0, siblings of a $ref are ignored in every object but a path item", () => {
	const paths = { "/a": { $ref: "#/components/pathItems/A", summary: "A" } };
	const parameters = { A: { $ref: "#/components/parameters/B", description: "Ignored." } };
	expect(inForm31({ openapi: "3.0.3", paths, components: { parameters } })).toEqual({
		openapi: "3.1.1",
		paths,
		components: { parameters: { A: { $ref: "#/components/parameters/B" } } },
	});
});

test("the words of 3.2 that are only shown are extensions, and a response has a description", () => {
	const servers = [{ url: "/", name: "A" }];
	const tags = [{ name: "A", summary: "B", parent: "C", kind: "nav" }];
	const responses = { A: { summary: "Done." }, B: { $ref: "#/components/responses/A" } };
	expect(inForm31({ openapi: "3.2.0", servers, tags, components: { responses } })).toEqual({
		openapi: "3.1.1",
		servers: [{ url: "/", "x-name": "A" }],
		tags: [{ name: "A", "x-summary": "B", "x-parent": "C", "x-kind": "nav" }],
		components: { responses: { A: { description: "Done.", "x-summary": "Done." }, B: { $ref: "#/components/responses/A" } } },
	});
});

test.each(["3.1.0", "2.0"])("a document of %s stays as it is", (openapi) => {
	const document = withSchema(openapi, { nullable: true });
	expect(inForm31(document)).toBe(document);
});

describe("an operation without an operationId", () => {
	test("has one of method and path, and the document as written has not", () => {
		const written = { openapi: "3.1.1", paths: { "/a/{b}": { get: {}, put: { operationId: "set-a" } }, "x-a": { get: {} } } };
		const copy = structuredClone(written);
		expect(asRead(written).paths).toEqual({
			"/a/{b}": { get: { operationId: "getAByB" }, put: { operationId: "set-a" } },
			"x-a": { get: {} },
		});
		expect(written).toEqual(copy);
	});

	test("in a shared path item is named by the first path that refers to it", () => {
		const paths = { "/a": { $ref: "#/components/pathItems/A" }, "/b": { $ref: "#/components/pathItems/A" } };
		expect(asRead({ paths, components: { pathItems: { A: { get: {} } } } }).components).toEqual({
			pathItems: { A: { get: { operationId: "getA" } } },
		});
	});

	test("behind a $ref that leads nowhere, or back to itself, is none", () => {
		const paths = { "/a": { $ref: "#/paths/~1a" }, "/b": { $ref: "./b.yaml" }, "/c": { $ref: "#/nobody" } };
		expect(asRead({ paths })).toEqual({ paths });
	});

	test("in a callback is named by nobody, because no client calls it", () => {
		const paths = { "/a": { get: { operationId: "a", callbacks: { b: { "{$url}": { post: {} } } } } } };
		expect(asRead({ paths })).toEqual({ paths });
	});
});
