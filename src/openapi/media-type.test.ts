import { describe, expect, test } from "vitest";
import { declared, describeMediaType, describeMediaTypes, essence, isJson, mediaTypeOf } from "./media-type.ts";

test.each([
	["Application/JSON; charset=utf-8", "application/json"],
	[" text/html ", "text/html"],
	["", ""],
])("%j is of type %j", (text, type) => expect(essence(text)).toBe(type));

test.each([
	["application/json", true],
	["text/json", true],
	["application/problem+json", true],
	["application/jsonp", false],
	["image/json", false],
	["application/json-seq", false],
])("whether %s is JSON: %s", (type, is) => expect(isJson(type)).toBe(is));

describe("a message is of the type", () => {
	const of = (...values: string[]) => values.map((value) => ["Content-Type", value] as const);
	test.each([
		["that its header says, and not what the recorder took it for", { headers: of("text/html"), mimeType: "text/plain" }, "text/html"],
		["that the recorder took it for, where no header says", { headers: [], mimeType: "Text/Plain" }, "text/plain"],
		["that the recorder took it for, where the header is empty", { headers: of(""), mimeType: "text/plain" }, "text/plain"],
		["that a header says twice", { headers: of("text/html", "TEXT/HTML;charset=utf-8") }, "text/html"],
		["of both headers, where they differ", { headers: of("text/html", "text/plain") }, "text/html, text/plain"],
		["that nobody knows", { headers: [] }, undefined],
	])("%s", (_, message, type) => expect(mediaTypeOf(message)).toBe(type));
});

describe("of the declared media types the one that fits best is", () => {
	const content = ["*/*", "text/*", "text/html"].map((mediaType, line) => ({ mediaType, line }));
	test.each([
		["itself", "text/html", "text/html"],
		["a range of it", "text/plain", "text/*"],
		["that which takes all", "image/png", "*/*"],
	])("%s", (_, type, mediaType) => expect(declared(content, type)?.mediaType).toBe(mediaType));

	test("none, where none fits", () => expect(declared(content.slice(1), "image/png")).toBeUndefined());
});

test("what is declared is told whole", () => {
	expect(describeMediaTypes([])).toBe("no body");
	expect(describeMediaTypes(["application/json", "text/plain"].map((mediaType) => ({ mediaType, line: 1 })))).toBe(
		"application/json or text/plain",
	);
});

test.each([
	[undefined, "a body without a type"],
	["application/vnd.lantern+json", "application/vnd.lantern+json"],
	["text/html, text/plain", "another"],
	["5c66c9a616334283b055d150680fff98", "another"],
	["text/5c66c9a616334283", "another"],
	[`text/${"x".repeat(81)}`, "another"],
])("what came as %j is told as %s", (type, told) => expect(describeMediaType(type)).toBe(told));
