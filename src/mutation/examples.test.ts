import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Json, type JsonObject, parseSpec } from "../openapi/document.ts";
import { examplesOf, valuesOf } from "./examples.ts";

const root = mkdtempSync(join(tmpdir(), "examples-"));
mkdirSync(join(root, "specs/lantern/examples"), { recursive: true });
writeFileSync(join(root, "specs/lantern/examples/lit.yaml"), "value: { lit: true }\nx-provenance: { documented: a guide }\n");
afterAll(() => rmSync(root, { recursive: true }));

const named: JsonObject = { Dark: { value: { lit: false } } };
const spec = parseSpec("lantern", JSON.stringify({ components: { examples: named } }));
const examplesIn = (content: Json) => examplesOf(root, spec, { pointer: "/x", value: { content } });
const only = (mediaType: string, example: JsonObject) => examplesIn({ [mediaType]: { examples: { some: example } } })[0];

test("every example of every media type is one", () => {
	const content = {
		"application/json": { examples: { a: { value: 1 }, b: { value: 2 } } },
		"text/plain": { examples: { c: { value: "x" } } },
	};
	expect(examplesIn(content).map(({ name, mediaType, text }) => [name, mediaType, text])).toEqual([
		["a", "application/json", "1"],
		["b", "application/json", "2"],
		["c", "text/plain", "x"],
	]);
});

test("a text is sent as JSON where the media type is JSON, and as it is where not", () => {
	expect(only("application/json", { value: "x" })?.text).toBe('"x"');
	expect(only("application/json; charset=utf-8", { value: "x" })?.text).toBe('"x"');
	expect(only("application/x-ndjson", { value: "x" })?.text).toBe("x");
	expect(only("text/plain", { value: "x" })?.text).toBe("x");
	expect(only("text/plain", { value: { a: 1 } })?.text).toBe('{"a":1}');
});

test("an example may be a file beside the spec, with its provenance", () => {
	expect(only("application/json", { $ref: "./examples/lit.yaml" })).toEqual({
		...{ name: "some", mediaType: "application/json", text: '{"lit":true}' },
		provenance: { documented: "a guide" },
	});
});

test("an example may be a component, or the only one of its media type, or stand in the schema", () => {
	expect(only("application/json", { $ref: "#/components/examples/Dark" })?.text).toBe('{"lit":false}');
	const schema = { properties: { lit: { example: true } } };
	expect(examplesIn({ "application/json": { example: { lit: 1 }, schema } }).map(({ name, text }) => [name, text])).toEqual([
		["example", '{"lit":1}'],
		["schema 1", '{"lit":true}'],
	]);
});

test("a form is written as its fields", () => {
	expect(only("application/x-www-form-urlencoded", { value: { a: "x&y", b: [1, 2], c: { d: 1 } } })?.text).toBe(
		"a=x%26y&b=1&b=2&c=%7B%22d%22%3A1%7D",
	);
});

test("a parameter and a header have the values of their examples, and of those of their schema or media type", () => {
	const values = (value: JsonObject) => valuesOf(root, spec, { pointer: "/x", value });
	expect(values({ example: 1, examples: { a: { value: 2 } }, schema: { examples: [3] } })).toEqual([1, 2, 3]);
	expect(values({ content: { "application/json": { example: [1] } } })).toEqual([[1]]);
	expect(values({ schema: {} })).toEqual([]);
});

test("what has no examples has none", () => {
	expect(examplesOf(root, spec, { pointer: "/x", value: {} })).toEqual([]);
	expect(examplesIn({ "application/json": {} })).toEqual([]);
});
