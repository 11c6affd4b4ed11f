import { describe, expect, test } from "vitest";
import { changeJson, isJson } from "./json.ts";

describe("JSON in which values change", () => {
	const text = '{\r\n "a" : "x\\u0041", "list":[1, -2.50, {"b":"y"}], "t":true, "n": null, "e": 1E3 }\n';

	test("says of each string and number where it stands", () => {
		const seen: [string, string][] = [];
		const value = (each: string, steps: readonly string[]) => {
			seen.push([steps.join("/"), each]);
			return each;
		};
		changeJson(text, { value });
		expect(seen).toEqual([
			["a", "xA"],
			["list/*", "1"],
			["list/*", "-2.50"],
			["list/*/b", "y"],
			["e", "1E3"],
		]);
	});

	test("stands to the letter where nothing changes", () => expect(changeJson(text, { value: (value) => value })).toBe(text));

	test("has only what changed written anew", () =>
		expect(changeJson(text, { value: (value) => (value === "y" ? 'y"' : value === "1" ? "7" : value) })).toBe(
			text.replace('"y"', '"y\\""').replace("[1,", "[7,"),
		));

	test("may have other names, which are no values", () => {
		const json = '{"key" : {"inner":"key"}}';
		expect(changeJson(json, { value: (value) => value, name: (name) => name.toUpperCase() })).toBe('{"KEY" : {"INNER":"key"}}');
		expect(changeJson(json, { value: () => "other" })).toBe('{"key" : {"inner":"other"}}');
	});

	test.each([
		['{"a":"secr', "secr", '{"a":"other"'],
		['{"a":"secr\\', "secr\\", '{"a":"other"'],
		['["x","y"', "y", '["x","other"'],
	])("is read as far as it goes: %s", (json, secret, expected) =>
		expect(changeJson(json, { value: (value) => (value === secret ? "other" : value) })).toBe(expected),
	);
});

test.each([
	['{"a":1}', true],
	['"text"', true],
	["{'a':1}", false],
	['{"a":1', false],
	["", false],
])("%j is JSON: %s", (text, expected) => expect(isJson(text)).toBe(expected));
