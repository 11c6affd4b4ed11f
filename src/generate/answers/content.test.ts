import { expect, test } from "vitest";
import { fieldsOf, writeContent } from "./content.ts";

test.each<[string, unknown, string, string, string]>([
	["a text as it stands", "here", "text/plain", "text/plain", "here"],
	["a text as JSON where it is JSON", "here", "application/json; charset=utf-8", "application/json; charset=utf-8", '"here"'],
	["a value as JSON", { a: 1 }, "text/plain", "text/plain", '{"a":1}'],
	["null as JSON", null, "application/json", "application/json", "null"],
	["an unknown value as null where it is JSON", undefined, "application/json", "application/json", "null"],
	["an unknown value as nothing where it is text", undefined, "text/plain", "text/plain", ""],
	["a text of bytes as it stands", "GIF89a", "image/gif", "image/gif", "GIF89a"],
	[
		"a form",
		{ a: "b c", d: [1, 2], e: { f: 1 } },
		"application/x-www-form-urlencoded",
		"application/x-www-form-urlencoded",
		"a=b+c&d=1&d=2&e=%7B%22f%22%3A1%7D",
	],
	["a form that is a text as it stands", "a=b", "application/x-www-form-urlencoded", "application/x-www-form-urlencoded", "a=b"],
	["a text of a range", "here", "text/*", "text/plain", "here"],
	["a text of any media type", "here", "*/*", "text/plain", "here"],
	["a value of any media type", [1], "*/*", "application/json", "[1]"],
	["a value of an application", { a: 1 }, "application/*", "application/json", '{"a":1}'],
	["a text of an unknown kind", "x", "model/*", "application/octet-stream", "x"],
])("a body is written: %s", (_, value, declared, mediaType, bytes) => {
	expect(writeContent(value, declared)).toEqual({ mediaType, bytes });
});

test.each([
	["image/png", "image/png"],
	["video/*", "video/mp4"],
	["*/*", "application/octet-stream"],
])("an unknown value of %s is bytes that are no text", (declared, mediaType) => {
	const content = writeContent(undefined, declared);
	expect(content.mediaType).toBe(mediaType);
	expect(() => new TextDecoder("utf-8", { fatal: true }).decode(content.bytes as Uint8Array)).toThrow();
});

test("a multipart form has a part for each field, and says its boundary", async () => {
	const { mediaType, bytes } = writeContent({ 'a "b"': "c\r\n--d", e: [1, { f: 2 }] }, "multipart/form-data");
	const form = await new Response(bytes as string, { headers: { "Content-Type": mediaType } }).formData();
	expect([...form]).toEqual([
		['a "b"', "c\r\n--d"],
		["e", "1"],
		["e", '{"f":2}'],
	]);
});

test("a form has a field for each item of a list, and JSON for what is no text", () => {
	expect(fieldsOf({ a: ["b", 1], c: null, d: [] })).toEqual([
		["a", "b"],
		["a", "1"],
		["c", "null"],
	]);
});
