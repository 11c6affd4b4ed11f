import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Json, JsonObject } from "../openapi/document.ts";
import { findProblems } from "./find-problems.ts";

const root = mkdtempSync(join(tmpdir(), "problems-"));
afterAll(() => rmSync(root, { recursive: true }));

const documentOf = (response: JsonObject, parameters: Json = []): JsonObject => ({
	openapi: "3.1.1",
	info: { title: "A", version: "1" },
	paths: { "/a": { get: { operationId: "a", parameters, responses: { 200: { description: "", ...response } } } } },
});
const json = (media: JsonObject) => ({ content: { "application/json": media } });
const found = async (document: JsonObject) => (await findProblems(root, "a", document)).map(({ pointer }) => pointer);
const at = "/paths/~1a/get";

test("a document that is right has none", async () => expect(await found(documentOf(json({ schema: { type: "string" } })))).toEqual([]));

test("what is refused comes first, then the rules, and then what generate finds", async () => {
	expect(await found(documentOf({ colour: "red" }))).toEqual([`${at}/responses/200/colour`]);
	expect(await found(documentOf({}, [{ name: "b", in: "query", schema: { type: "integer" }, example: "c" }]))).toEqual([
		`${at}/parameters/0/example`,
	]);
	const twice = await found(documentOf(json({ schema: { type: "strng" } })));
	expect([...new Set(twice)]).toEqual([expect.stringContaining(`${at}/responses/200/content/application~1json/schema`)]);
});

test("an example is wrong as a whole, however deep the mistake is", async () => {
	const schema: JsonObject = { type: "object", properties: { b: { type: "object", properties: { c: { type: "integer" } } } } };
	const value = { b: { c: "d" } };
	const media = `${at}/responses/200/content/application~1json`;
	expect(await found(documentOf(json({ schema, example: value })))).toEqual([`${media}/example`]);
	expect(await found(documentOf(json({ schema, examples: { one: { value } } })))).toEqual([`${media}/examples/one`]);
	expect(await found(documentOf(json({ schema: { ...schema, examples: [{}, value] } })))).toEqual([`${media}/schema/examples/1`]);
});

test("a schema that no example can be tried with is not to blame, and a discriminator is a hint", async () => {
	const boat: JsonObject = { type: "object", required: ["kind"], properties: { kind: { type: "string" } } };
	const schema: JsonObject = { oneOf: [boat], discriminator: { propertyName: "kind" } };
	const media = `${at}/responses/200/content/application~1json`;
	expect(await found(documentOf(json({ schema, example: { kind: "a" } })))).toEqual([]);
	expect(new Set(await found(documentOf(json({ schema, example: { kind: 1 } }))))).toEqual(new Set([`${media}/example`]));
	const pattern = await found(documentOf(json({ schema: { type: "string", pattern: "[" }, example: "[" })));
	expect(pattern).toEqual([expect.stringContaining(`${media}/schema/pattern`)]);
});
