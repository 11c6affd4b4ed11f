import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../openapi/document.ts";
import { rate } from "./rules.ts";
import { differencesBetween } from "./walk.ts";

const operation = (value: JsonObject): JsonObject => ({ paths: { "/a": { get: value } } });
const reply = (schema: Json): JsonObject => operation({ responses: { "200": { content: { json: { schema } } } } });
const request = (schema: Json): JsonObject => operation({ requestBody: { content: { json: { schema } } } });
const header = (value: JsonObject) => operation({ responses: { "200": { headers: { "X-Id": value } } } });
const media = (...types: string[]) => operation({ responses: { "200": { content: Object.fromEntries(types.map((type) => [type, {}])) } } });

const rated = (before: JsonObject, after: JsonObject) => differencesBetween(before, after).map(rate);

describe("major is", () => {
	test.each<[string, JsonObject, JsonObject]>([
		["another dialect of schemas", { jsonSchemaDialect: "a" }, {}],
		["a body that is required where there was none", operation({}), operation({ requestBody: { required: true } })],
		["the first server of a document, if it has a path", {}, { servers: [{ url: "https://h.example/v1" }] }],
		["an own server of an operation", operation({}), operation({ servers: [{ url: "/" }] })],
		["a server less", { servers: [{ url: "/v1" }, { url: "/v2" }] }, { servers: [{ url: "/v1" }] }],
		["another success", operation({ responses: {} }), operation({ responses: { "201": {} } })],
		["another media type of a reply", media("json"), media("json", "text")],
		["a header that may be absent", header({ required: true }), header({ required: false })],
		["a schema of a request that took anything", operation({ requestBody: { content: { json: {} } } }), request({ type: "string" })],
		["a schema less of a reply", reply({ type: "string" }), operation({ responses: { "200": { content: { json: {} } } } })],
		["another default of a request", request({ default: 1 }), request({ default: 2 })],
		["a property of a request for replies only", request({}), request({ readOnly: true })],
		["whatever changes in what must not hold", request({ not: { maximum: 9 } }), request({ not: { maximum: 10 } })],
		["one more alternative of a reply", reply({ type: "object" }), reply({ anyOf: [{ type: "object" }, { type: "null" }] })],
		["one alternative less of a request", request({ anyOf: [{ type: "object" }, { type: "null" }] }), request({ type: "object" })],
	])("%s", (_, before, after) => {
		expect(rated(before, after)).toEqual([{ level: "major", why: expect.any(String) }]);
	});
});

describe("minor is", () => {
	test.each<[string, JsonObject, JsonObject]>([
		["a body that may be left out", operation({}), operation({ requestBody: { required: false } })],
		["the first server of a document, if it has no path", {}, { servers: [{ url: "https://h.example/" }] }],
		["a server more", operation({ servers: [{ url: "/v1" }] }), operation({ servers: [{ url: "/v1" }, { url: "/v2" }] })],
		["another refusal", operation({ responses: {} }), operation({ responses: { "403": {} } })],
		[
			"a success that the client takes for an error",
			operation({ responses: {} }),
			operation({ responses: { "202": { "x-outcome": "error" } } }),
		],
		["the first media type of a reply", media(), media("json")],
		["a header that is always there", header({ required: false }), header({ required: true })],
		["a schema more of a reply", operation({ responses: { "200": { content: { json: {} } } } }), reply({ type: "string" })],
		["another default of a reply", reply({ default: 1 }), reply({ default: 2 })],
		["one more alternative of a request", request({ type: "object" }), request({ anyOf: [{ type: "object" }, { type: "null" }] })],
		["what no rule knows", reply({}), reply({ minimum: 1 })],
		["a word of ours that nobody has judged yet", reply({}), reply({ "x-novel": 1 })],
	])("%s", (_, before, after) => {
		expect(rated(before, after)).toMatchObject([{ level: "minor" }]);
	});
});

describe("a patch is", () => {
	test.each<[string, JsonObject, JsonObject]>([
		["a description", reply({ description: "A." }), reply({ description: "B." })],
		["where a claim comes from", reply({}), reply({ "x-provenance": { documented: ["a"] } })],
		[
			"a header of a request in another case",
			operation({ parameters: [{ name: "X-Id", in: "header" }] }),
			operation({ parameters: [{ name: "x-id", in: "header" }] }),
		],
	])("%s", (_, before, after) => {
		expect(rated(before, after)).toEqual([{ level: "patch" }]);
	});

	test("an example that came, and no patch one that went: the mock no longer has it", () => {
		const examples = (value: JsonObject) => operation({ responses: { "200": { content: { json: { examples: value } } } } });
		expect(rated(examples({}), examples({ dark: { value: 1 } }))).toEqual([{ level: "patch" }]);
		expect(rated(examples({ dark: { value: 1 } }), examples({}))).toMatchObject([{ level: "minor", why: "the mock no longer has it" }]);
	});
});
