import { describe, expect, test } from "vitest";
import type { Parameter } from "../../checker/contract.ts";
import type { ParameterPlace } from "../../openapi/parameter-styles/styles.ts";
import { parameterText, styledText } from "./parameter-text.ts";

describe("a parameter is written", () => {
	test.each<[string, ParameterPlace, unknown, Parameter["writing"], string]>([
		["percent-encoded in a path", "path", "a/b c", undefined, "a%2Fb%20c"],
		["as it is in a header", "header", "a/b c", undefined, "a/b c"],
		["with its name in a query", "query", "a b", undefined, "p=a%20b"],
		["with its name in a cookie", "cookie", 7, undefined, "p=7"],
		["in its style", "query", ["a", "b"], { style: "pipeDelimited", explode: false, shapes: ["array"] }, "p=a%7Cb"],
		["as JSON where the contract says so", "query", { a: [1] }, "json", "p=%7B%22a%22%3A%5B1%5D%7D"],
		["as JSON in a header, where nothing is encoded", "header", { a: [1] }, "json", '{"a":[1]}'],
	])("%s", (_, where, value, writing, text) => expect(parameterText(where, "p", value, writing)).toBe(text));
});

test.each([
	[null, "null"],
	[[["a"]], '[["a"]]'],
	[["a,b"], '["a,b"]'],
])("%j, which no style can write in a header, is JSON", (value, text) => {
	expect(styledText("X-P", value, { style: "simple", explode: false, escaping: "none" })).toBe(text);
});
