import { expect, test } from "vitest";
import { contentFor, describeContent, describeMediaType } from "./declared-content.ts";

const content = ["*/*", "text/*", "text/html"].map((mediaType, line) => ({ mediaType, line }));

test("of the declared contents the one counts that fits best", () => {
	expect(["text/html", "text/plain", "image/png"].map((type) => contentFor(content, type))).toEqual(content.toReversed());
	expect(contentFor(content.slice(1), "image/png")).toBeUndefined();
	expect(contentFor([], "image/png")).toBeUndefined();
});

test("what is declared is told whole", () => {
	expect(describeContent([])).toBe("no body");
	expect(describeContent(["application/json", "text/plain"].map((mediaType) => ({ mediaType, line: 1 })))).toBe(
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
