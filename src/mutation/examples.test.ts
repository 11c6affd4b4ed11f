import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Json, type JsonObject, parseSpec } from "../openapi/document.ts";
import { examplesOf } from "./examples.ts";

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

test("what has no examples has none", () => {
	expect(examplesOf(root, spec, { pointer: "/x", value: {} })).toEqual([]);
	expect(examplesIn({ "application/json": {} })).toEqual([]);
});
