import { describe, expect, test } from "vitest";
import { readContent, writeContent } from "./content.ts";

describe("a body that is read", () => {
	test.each([
		["is parsed where it is JSON", '{"a":1}', "application/json", { body: { a: 1 }, malformed: false }],
		["is parsed where its media type is one of JSON", "[1]", "application/problem+json; charset=utf-8", { body: [1], malformed: false }],
		["is taken for JSON without a media type", "7", undefined, { body: 7, malformed: false }],
		["is a text otherwise", "7", "text/plain", { body: "7", malformed: false }],
		["is none where it is empty", "", "application/json", { body: undefined, malformed: false }],
		["is malformed where it is not the JSON that it says", "{", "application/json", { body: "{", malformed: true }],
	])("%s", (_, text, mediaType, content) => {
		expect(readContent(Buffer.from(text), mediaType)).toEqual(content);
	});

	test("is malformed where it is not UTF-8", () => {
		expect(readContent(Buffer.from([0x22, 0xff, 0x22]), "text/plain").malformed).toBe(true);
	});
});

test.each([
	["a text as it stands", "here", "text/plain", "here"],
	["a text as JSON where it is JSON", "here", "application/json", '"here"'],
	["a value as JSON", { a: 1 }, "text/plain", '{"a":1}'],
	["null as JSON", null, "application/json", "null"],
	["nothing as nothing", undefined, "application/json", ""],
])("a body is written: %s", (_, body, mediaType, text) => {
	expect(writeContent(body, mediaType)).toBe(text);
});
