import { describe, expect, test } from "vitest";
import { isCut, jsonOf, parseErrorOf, parseJson } from "./parse-json.ts";

describe("a text that is JSON gives its value:", () => {
	test.each([
		["an object", '{"a":[1,-2.5e3,true,null,"\\u0041\\n"]}', { a: [1, -2500, true, null, "A\n"] }],
		["a scalar", " 7 ", 7],
		["with a byte order mark", '\ufeff{"a":1}', { a: 1 }],
		["with a name twice, the last", '{"a":1,"a":2}', { a: 2 }],
	])("%s", (_, text, value) => {
		expect(parseJson(text)).toEqual({ value });
		expect(parseErrorOf(text.replace("\ufeff", ""))).toBe(text.replace("\ufeff", "").length);
	});
});

describe("a text stops being JSON at", () => {
	test.each([
		["its end, where it is empty", "", 0],
		["its end, where it breaks off", '{"a":[1,', 8],
		["its end within a string", '{"a":"b', 7],
		["a comma before a bracket", "[1,]", 3],
		["a comma before a brace", '{"a":1,}', 7],
		["a comma too many", "[1,,2]", 3],
		["a value without a comma", "[1 2]", 3],
		["a bracket of the other kind", "[1}", 2],
		["a name that is no string", "{a:1}", 1],
		["a name without a colon", '{"a" 1}', 5],
		["a second value", "{} {}", 3],
		["a sign before nothing", "[-]", 1],
		["a zero before a digit", "[01]", 2],
		["a word of another language", "[True]", 1],
		["a quote of another language", "['a']", 1],
		["a comment", "[1] // lamp", 4],
		["an escape that there is not", '["\\x41"]', 2],
		["a line break in a string", '["a\nb"]', 3],
	])("%s", (_, text, at) => {
		expect(parseErrorOf(text)).toBe(at);
		expect(() => JSON.parse(text)).toThrow();
	});
});

describe("a text is cut off where only its end is missing,", () => {
	const cut = (text: string) => isCut(text, parseErrorOf(text));
	test.each(['{"a"', '["x', "[1,", "[tr", "[-", "[1.", '["\\u00', "{"])("as in %s", (text) => expect(cut(text)).toBe(true));
	test.each(["", " \n", "[1]]", "{lamp", "[1,]", "[true false]"])("and not in %j", (text) => expect(cut(text)).toBe(false));
});

test("a fault is told as an editor counts, from where the text begins", () => {
	expect(parseJson('{\n "a": lamp}')).toEqual({ fault: { line: 2, column: 7 } });
	expect(parseJson("[1,]", { line: 3, column: 5 })).toEqual({ fault: { line: 3, column: 8 } });
	expect(parseJson("\ufeff[1,]")).toEqual({ fault: { line: 1, column: 4 } });
});

test("the JSON of a body is parsed once", () => {
	const body = { text: '{"a":1}' };
	const first = jsonOf(body);
	expect(first).toEqual({ value: { a: 1 } });
	expect(jsonOf(body)).toBe(first);
});
