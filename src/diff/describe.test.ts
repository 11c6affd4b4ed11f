import { expect, test } from "vitest";
import type { Json, JsonObject } from "../openapi/document.ts";
import { describe } from "./describe.ts";
import { differencesBetween } from "./walk.ts";

const operation = (value: JsonObject): JsonObject => ({ paths: { "/a": { get: value } } });
const reply = (schema: Json): JsonObject => operation({ responses: { "200": { content: { json: { schema } } } } });
const bodyless = operation({ responses: {} });
const parameters = (...list: JsonObject[]) => operation({ parameters: list });

test.each<[JsonObject, JsonObject, string]>([
	[{ paths: { "/a": {} } }, { paths: {} }, "path `/a` was removed"],
	[{ paths: { "/a": {} } }, bodyless, "operation `get` was added"],
	[bodyless, operation({ responses: { "204": {} } }), "response `204` was added"],
	[bodyless, operation({ responses: {}, requestBody: {} }), "`requestBody` was added"],
	[parameters(), parameters({ name: "limit", in: "query" }), "parameter `limit` was added"],
	[{ servers: [{ url: "https://a.example" }] }, { servers: [] }, "server `https://a.example` was removed"],
	[reply({ properties: { url: {} } }), reply({ properties: {} }), "property `url` was removed"],
	[reply({ anyOf: [{ $ref: "#/x/Form" }] }), reply({ anyOf: [] }), "alternative `Form` was removed"],
	[reply({ items: {} }), reply({}), "`items` was removed"],
	[reply({}), reply({ maximum: 9 }), "`maximum` was set to `9`"],
	[reply({ maximum: 9 }), reply({}), "`maximum` was removed, it was `9`"],
	[reply({ maximum: 9 }), reply({ maximum: 8 }), "`maximum` changed from `9` to `8`"],
	[reply({ enum: ["a", "b"] }), reply({ enum: ["b", "c"] }), "`enum` gained `c` and lost `a`"],
	[reply({ enum: ["a"] }), reply({ enum: ["a", "b"] }), "`enum` gained `b`"],
	[reply({ enum: ["a", "b"] }), reply({ enum: ["b", "a"] }), '`enum` changed from `["a","b"]` to `["b","a"]`'],
	[reply({ pattern: "a".repeat(70) }), reply({ pattern: "b" }), "`pattern` changed"],
])("%j, then %j: %s", (before, after, words) => {
	expect(differencesBetween(before, after).map(describe)).toEqual([words]);
});

test("what stands beside a reference is told as such", () => {
	const schemas = { components: { schemas: { Form: { type: "object" } } } };
	const before = { ...reply({ $ref: "#/components/schemas/Form" }), ...schemas };
	const after = { ...reply({ $ref: "#/components/schemas/Form", minProperties: 2 }), ...schemas };
	expect(differencesBetween(before, after).map(describe)).toEqual(["`minProperties` (beside a `$ref`) was set to `2`"]);
});
