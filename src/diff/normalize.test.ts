import { describe, expect, test } from "vitest";
import type { JsonObject } from "../openapi/document.ts";
import { normalize } from "./normalize.ts";

const screens = (operation: JsonObject, more: JsonObject = {}, item: JsonObject = {}) =>
	normalize({ paths: { "/screens": { get: operation, ...item } }, ...more }) as { paths: { "/screens": { get: JsonObject } } };
const operationOf = (...given: Parameters<typeof screens>) => screens(...given).paths["/screens"].get;
const schemaOf = (schema: JsonObject) => operationOf({ responses: { "200": { content: { json: { schema } } } } });
const written = (schema: JsonObject) => ({ responses: { "200": { content: { json: { schema } } } } });

test("the bundle itself stays as it is", () => {
	const bundle = { security: [{ token: [] }], paths: { "/screens": { get: {} } } };
	const copy = structuredClone(bundle);
	normalize(bundle);
	expect(bundle).toEqual(copy);
});

describe("every operation has what it leaves to others:", () => {
	test("the security of the document, unless it has its own", () => {
		const security = { security: [{ token: [] }] };
		expect(operationOf({}, security)).toMatchObject({ security: [{ token: [] }] });
		expect(operationOf({ security: [] }, security)).toMatchObject({ security: [] });
		expect(screens({}, security)).not.toHaveProperty("security");
	});

	test("the parameters of its path, unless it has one of that name and place", () => {
		const parameters = [
			{ name: "id", in: "query" },
			{ name: "id", in: "header" },
		];
		const own = { parameters: [{ name: "id", in: "query", required: true }] };
		const all = operationOf(own, {}, { parameters }).parameters;
		expect(all).toMatchObject([
			{ in: "query", required: true },
			{ in: "header", required: false },
		]);
		expect(screens(own, {}, { parameters }).paths["/screens"]).not.toHaveProperty("parameters");
	});

	test.each([
		["query", { style: "form", explode: true }],
		["cookie", { style: "form", explode: true }],
		["path", { style: "simple", explode: false }],
		["header", { style: "simple", explode: false }],
	])("how a parameter in the %s is written", (place, expected) => {
		expect(operationOf({ parameters: [{ name: "id", in: place }] })).toMatchObject({
			parameters: [{ required: false, allowReserved: false, allowEmptyValue: false, ...expected }],
		});
	});

	test("whether a body and a header are required", () => {
		const spelled = operationOf({ requestBody: { content: {} }, responses: { "200": { headers: { "X-Id": {} } } } });
		expect(spelled).toMatchObject({
			requestBody: { required: false },
			responses: { "200": { headers: { "X-Id": { required: false, explode: false } } } },
		});
	});
});

describe("a schema that says the same is the same:", () => {
	test.each<[string, JsonObject, JsonObject]>([
		["a set in another order", { enum: ["b", "a"] }, { enum: ["a", "b"] }],
		["one type in a list", { type: ["string"] }, { type: "string" }],
		["nothing that is required", { required: [] }, {}],
		["a constant", { const: 1 }, { enum: [1] }],
		["what is not deprecated", { deprecated: false }, {}],
	])("%s", (_, one, other) => {
		expect(schemaOf(one)).toEqual(schemaOf(other));
	});

	test.each<[string, JsonObject]>([
		["a list of alternatives, which has an order", { anyOf: [{ type: "string" }, { type: "integer" }] }],
		["what is deprecated", { deprecated: true }],
		["an example that looks like a schema", { examples: [{ enum: ["b", "a"] }] }],
	])("but %s is left alone", (_, schema) => {
		expect(schemaOf(schema)).toMatchObject(written(schema));
	});
});

test.each<[JsonObject, JsonObject]>([
	[{ type: "apiKey", in: "header", name: "X-Key" }, { name: "x-key" }],
	[{ type: "apiKey", in: "query", name: "Key" }, { name: "Key" }],
	[{ type: "apiKey", in: "cookie", name: "Key" }, { name: "Key" }],
	[{ type: "http", scheme: "Bearer" }, { scheme: "bearer" }],
	[{ type: "oauth2" }, {}],
])("of the security scheme %j the case is kept where HTTP tells it apart", (scheme, expected) => {
	expect(normalize({ components: { securitySchemes: { key: scheme } } })).toEqual({
		components: { securitySchemes: { key: { ...scheme, ...expected } } },
	});
});
