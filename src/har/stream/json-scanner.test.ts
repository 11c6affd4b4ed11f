import { describe, expect, test } from "vitest";
import { firstName, followBrackets, likelyBoundary } from "./json-scanner.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("brackets are followed", () => {
	test.each([
		["to the end of the last value that is whole", '{"a":1},{"b":[2]},{"c', 17, 21],
		["to the bracket that closes what they lie in", '{"a":1}],"more":{}', 7, 7],
		["past those that stand in a string", '{"a":"}]\\"}"}]', 13, 13],
		["past a backslash before the end of a string", '{"a":"\\\\"}]', 10, 10],
		["not into a string that breaks off", '{"a":1},{"b":"}', 7, 15],
		["where nothing is whole", '{"a":[{}', 0, 8],
		["past characters of several bytes", '{"主":"机"}]', 13, 13],
	])("%s", (_, text, whole, stop) => expect(followBrackets(bytes(text), 0)).toEqual({ whole, stop }));

	test("from where one asks", () => {
		expect(followBrackets(bytes("]]{}]"), 2)).toEqual({ whole: 4, stop: 4 });
	});
});

test.each([
	['\n {"startedDateTime": 1}', '{"startedDateTime"'],
	['[1, 2], {"a":1}', '{"a"'],
	["{}", ""],
	["1, 2", ""],
])("the first entry of %j begins with %j", (text, name) => {
	expect(new TextDecoder().decode(firstName(bytes(text)))).toBe(name);
});

describe("the last entry seems to begin at", () => {
	const text = '{"time":1,"list":[{"time":2}]}\n,\n{"time":3,"content":{"size":4}}';
	test.each([
		["the comma before the last that begins as the first does", text, '{"time"', text.indexOf(",\n")],
		["no brace that begins in another way", text, '{"url"', 0],
		["no brace without a comma before it", '{"time":1,"a":{"time":2}', '{"time"', 0],
		["nothing, where it is not known how entries begin", text, "", 0],
	])("%s", (_, json, beginning, at) => expect(likelyBoundary(bytes(json), bytes(beginning))).toBe(at));

	test("none of so many braces that it is cheaper to follow all", () => {
		const deep = (braces: number) => bytes(`{"time":1},{"time":2,"list":[${"{},".repeat(braces)}`);
		expect(likelyBoundary(deep(998), bytes('{"time"'))).toBe(10);
		expect(likelyBoundary(deep(1_001), bytes('{"time"'))).toBe(0);
	});
});
