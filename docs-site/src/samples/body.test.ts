import { expect, test } from "vitest";
import { type JsonObject, parseSpec } from "../../../src/openapi/document.ts";
import { bodyOf, contentOf, fileOf, filesOf } from "./body.ts";

const spec = parseSpec("acme", "openapi: 3.1.1\n");
const body = (mediaType: string, value: JsonObject | string, media: JsonObject = {}) =>
	bodyOf(spec, mediaType, { pointer: "", value: media }, value);

test("a form is its fields: an array repeats its name, an object is JSON, and a style is kept", () => {
	const encoding = { l: { explode: false } };
	const sent = body("application/x-www-form-urlencoded", { a: "x&y", n: [1, 2], o: { b: 1 }, l: ["c", "d"], none: null }, { encoding });
	expect(sent.text).toBe("a=x%26y&n=1&n=2&o=%7B%22b%22%3A1%7D&l=c,d");
});

test("a part is a text or a file, by its schema and its media type", () => {
	const schema = { properties: { file: {}, pages: { type: "array", items: {} }, note: { type: "string" }, box: { type: "object" } } };
	const sent = body("multipart/form-data", { file: "f", pages: ["p", "q"], note: "n", box: { a: 1 } }, { schema });
	expect(sent.parts).toEqual([
		{ name: "file" },
		{ name: "pages" },
		{ name: "pages" },
		{ name: "note", text: "n" },
		{ name: "box", text: '{"a":1}', mediaType: "application/json" },
	]);
	expect(filesOf(sent)).toEqual(["file.bin", "pages.bin"]);
});

test("a body of bytes is a file, and no body is none", () => {
	expect(filesOf(body("image/png", ""))).toEqual(["body.bin"]);
	expect(filesOf(undefined)).toEqual([]);
	expect(fileOf("a b/c")).toBe("a_b_c.bin");
});

test("of several media types the first with an example is sent, which the client has to be told", () => {
	const content = { "text/csv": { schema: { pattern: "^a,b$" } }, "application/json": { example: { a: 1 } } };
	expect(contentOf(spec, { pointer: "", value: { requestBody: { content } } })).toMatchObject({
		mediaType: "application/json",
		isChosen: true,
	});
	expect(contentOf(spec, { pointer: "", value: {} })).toBeUndefined();
});
