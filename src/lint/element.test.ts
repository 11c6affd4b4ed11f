import { expect, test } from "vitest";
import type { JsonObject } from "../openapi/document.ts";
import { elementsBelow } from "./element.ts";

const listed = (value: JsonObject) => elementsBelow(value, "").map(({ kind, name, pointer }) => `${kind} ${name} ${pointer}`);

test("each part of a document is an element with its kind, its name and its place", () => {
	const document = {
		paths: {
			"/a/{b}": {
				parameters: [{ in: "path", name: "b", schema: { type: "string" } }],
				get: {
					requestBody: { content: { "text/plain": { examples: { one: { value: { schema: {} } } } } } },
					responses: { 200: { headers: { "X-Y": {} }, links: { job: {} } } },
				},
			},
		},
		components: { securitySchemes: { acme: { name: "X-Token" } } },
	};
	expect(listed(document)).toEqual([
		"pathItem /a/{b} /paths/~1a~1{b}",
		"parameter b /paths/~1a~1{b}/parameters/0",
		"schema schema /paths/~1a~1{b}/parameters/0/schema",
		"operation get /paths/~1a~1{b}/get",
		"requestBody requestBody /paths/~1a~1{b}/get/requestBody",
		"mediaType text/plain /paths/~1a~1{b}/get/requestBody/content/text~1plain",
		"example one /paths/~1a~1{b}/get/requestBody/content/text~1plain/examples/one",
		"response 200 /paths/~1a~1{b}/get/responses/200",
		"header X-Y /paths/~1a~1{b}/get/responses/200/headers/X-Y",
		"link job /paths/~1a~1{b}/get/responses/200/links/job",
		"securityScheme X-Token /components/securitySchemes/acme",
	]);
});

test("a schema's schemas are elements, whatever keyword holds them; a property may be true", () => {
	const schema = {
		properties: { items: { type: "array", items: { anyOf: [{ type: "string" }, true] } }, any: true },
		additionalProperties: { type: "string" },
		if: { required: ["a"] },
		$defs: { Word: {} },
	};
	expect(listed({ schema })).toEqual([
		"schema schema /schema",
		"property items /schema/properties/items",
		"schema items /schema/properties/items/items",
		"schema 0 /schema/properties/items/items/anyOf/0",
		"property any /schema/properties/any",
		"schema additionalProperties /schema/additionalProperties",
		"schema if /schema/if",
		"schema Word /schema/$defs/Word",
	]);
});

test("values and our own words hold no elements", () => {
	const schema = { properties: {} };
	expect(listed({ example: { schema }, default: { schema }, const: { schema }, enum: [{ schema }], examples: [{ schema }] })).toEqual([]);
	expect(listed({ "x-mock": { schema } })).toEqual([]);
});

test("get is an operation only where it has responses", () => {
	expect(listed({ properties: { get: { type: "string" } } })).toEqual(["property get /properties/get"]);
	expect(listed({ get: { type: "string" } })).toEqual([]);
});

test("a $ref is an element where it stands, and is not followed", () => {
	expect(listed({ schema: { $ref: "#/components/schemas/A" }, components: { schemas: { A: { items: {} } } } })).toEqual([
		"schema schema /schema",
		"schema A /components/schemas/A",
		"schema items /components/schemas/A/items",
	]);
});
