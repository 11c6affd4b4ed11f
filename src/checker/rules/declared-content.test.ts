import { describe, expect, test } from "vitest";
import { contentFor, describeContent, describeMediaType } from "./declared-content.ts";

const content = ["*/*", "text/*", "text/html"].map((mediaType, line) => ({ mediaType, line }));

test("of the declared contents the one counts that fits best", () => {
	expect(["text/html", "text/plain", "image/png"].map((type) => contentFor(content, type))).toEqual(content.toReversed());
	expect(contentFor(content.slice(1), "image/png")).toBeUndefined();
	expect(contentFor([], "image/png")).toBeUndefined();
});

describe("the parameters of a media type", () => {
	const declared = (...mediaTypes: string[]) => mediaTypes.map((mediaType, line) => ({ mediaType, line }));
	const chosen = (content: ReturnType<typeof declared>, type: string) => contentFor(content, type)?.mediaType;

	test.each(["application/json", "Application/JSON;charset=gbk", "application/json; charset=utf-8; profile=x"])(
		"are ignored where only one is declared: %s",
		(type) => expect(chosen(declared("application/json; charset=utf-8", "text/plain"), type)).toBe("application/json; charset=utf-8"),
	);

	const versions = declared("application/json", "application/json; v=1", "application/json; v=1; q=a", "*/*");
	test.each([
		["application/json; V=1", "application/json; v=1"],
		['application/json;q="A";v=1', "application/json; v=1; q=a"],
		["application/json; v=2", "application/json"],
		["application/json", "application/json"],
		["text/plain; v=1", "*/*"],
	])("choose between declared types that differ only in them: %s", (type, best) => expect(chosen(versions, type)).toBe(best));

	test("of neither fit no declared type, or only a range", () => {
		const content = declared("application/json; v=1", "application/json; v=2");
		expect(chosen(content, "application/json; v=3")).toBeUndefined();
		expect(chosen([...content, ...declared("application/*")], "application/json; v=3")).toBe("application/*");
	});
});

test("what is declared is told whole", () => {
	expect(describeContent([])).toBe("no body");
	expect(describeContent(["application/json", "text/plain"].map((mediaType) => ({ mediaType, line: 1 })))).toBe(
		"application/json or text/plain",
	);
});

test.each([
	[undefined, "a body without a type"],
	["Text/HTML; charset=5c66c9a616334283b055d150680fff98", "text/html"],
	["application/vnd.lantern+json", "application/vnd.lantern+json"],
	["text/html, text/plain", "another"],
	["5c66c9a616334283b055d150680fff98", "another"],
	["text/5c66c9a616334283", "another"],
	[`text/${"x".repeat(81)}`, "another"],
])("what came as %j is told as %s", (type, told) => expect(describeMediaType(type)).toBe(told));
