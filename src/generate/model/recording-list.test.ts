import { expect, test } from "vitest";
import { saying } from "../../openapi/fixtures/spec.ts";
import { apiModel } from "./api-model.ts";
import { contractModel } from "./contract-model.ts";
import { recordingListOf } from "./recording-list.ts";

function listOf(operation: object, more: object = {}) {
	const spec = saying(operation, more);
	return recordingListOf(apiModel(contractModel(spec), spec.document));
}

const json = (schema: object) => ({ content: { "application/json": { schema } } });

test("an operation has its parameters, its bodies and its headers", () => {
	const mark = { "x-sensitive-data": { mask: "text" } };
	const { operations, schemas } = listOf({
		parameters: [{ in: "query", name: "note", ...mark, schema: { type: "string" } }],
		requestBody: json({ properties: { count: { type: "integer" } } }),
		responses: { 200: { ...json({ type: "string" }), headers: { "X-Note": { ...mark, schema: { type: "string" } } } } },
	});
	const [operation] = operations;
	expect(schemas[operation?.parameters[0]?.schema ?? -1]).toEqual({ string: { mask: "text", isMarked: true } });
	expect(schemas[operation?.request ?? -1]?.members).toEqual({ count: expect.any(Number) });
	expect(operation?.responses[0]?.headers).toEqual({ "x-note": expect.any(Number) });
});

test("an operation that servers take by any method says so", () => {
	expect(listOf({ "x-accepts": { methods: "any" } }).operations[0]?.takesAnyMethod).toBe(true);
	expect(listOf({}).operations[0]?.takesAnyMethod).toBeUndefined();
});

test("words are those of texts, examples and names, but not those that say where a fact is from", () => {
	const { words } = listOf({ description: "Opens the DOOR.", "x-provenance": { documented: "Nightingale" } });
	expect(words.split(" ")).toEqual(expect.arrayContaining(["opens", "door"]));
	expect(words).not.toContain("nightingale");
});

test("the date that a signature covers is no credential", () => {
	const securitySchemes = {
		key: { type: "apiKey", in: "header", name: "Authorization", "x-prefix": "ZStack ", "x-signature": "zstack-hmac-sha1" },
		date: { type: "apiKey", in: "header", name: "Date" },
	};
	expect(listOf({ security: [{ key: [], date: [] }] }, { components: { securitySchemes } }).credentials).toEqual([
		{ in: "header", name: "Authorization", prefix: "ZStack " },
	]);
});
