import { describe, expect, test } from "vitest";
import { bestFit, essence, isJson, isWithin, parametersOf } from "./media-type.ts";

test.each([
	["Application/JSON; charset=utf-8", "application/json"],
	[" text/html ", "text/html"],
	["", ""],
])("%j is of type %j", (text, type) => expect(essence(text)).toBe(type));

test.each<[string, Record<string, string>]>([
	["text/plain", {}],
	["text/plain; Charset=UTF-8", { charset: "UTF-8" }],
	['multipart/form-data;boundary="a; b=c" ; x=y', { boundary: "a; b=c", x: "y" }],
	['form-data; name="a \\"b\\" \\\\ c"', { name: 'a "b" \\ c' }],
	['form-data; name=""', { name: "" }],
])("the parameters of %j are %j", (text, parameters) => expect(Object.fromEntries(parametersOf(text))).toEqual(parameters));

describe("a body is JSON", () => {
	test.each([
		"application/json",
		"text/json",
		"Application/JSON",
		"application/json; charset=utf-8",
		"application/json;charset=utf-8",
		"application/problem+json",
		"application/vnd.lantern.v1+json",
		"image/svg+json",
		"application/hal+JSON ; profile=a",
	])("of %s", (type) => expect(isJson(type)).toBe(true));

	test.each([
		["is of another type", "text/html"],
		["only begins like JSON", "application/jsonp"],
		["is JSON of no known type", "image/json"],
		["has a JSON text on each line", "application/x-ndjson"],
		["is a sequence of JSON texts", "application/json-seq"],
		["is such a sequence by its suffix", "application/geo+json-seq"],
		["says JSON in a parameter", "text/plain; format=application/json"],
		["is of two types", "text/plain, application/problem+json"],
		["has no type at all", "json"],
		["has a suffix alone", "+json"],
		["is of a range", "application/*"],
		["is of nothing", ""],
	])("but not one that %s: %s", (_, type) => expect(isJson(type)).toBe(false));
});

test.each([
	["text/html", "text/html", true],
	["text/html; charset=utf-8", "Text/HTML", true],
	["text/html", "text/*", true],
	["text/html", "*/*", true],
	["text/html", "text/plain", false],
	["text/html", "application/*", false],
	["texture/html", "text/*", false],
])("%s is within %s: %s", (type, range, is) => expect(isWithin(type, range)).toBe(is));

describe("of the declared media types the one that fits best is", () => {
	const declared = ["*/*", "text/*", "Text/HTML; charset=utf-8"];

	test.each([
		["itself", "text/html", "Text/HTML; charset=utf-8"],
		["itself, whatever its parameters", "text/HTML; charset=gbk", "Text/HTML; charset=utf-8"],
		["a range of it", "text/plain", "text/*"],
		["that which takes all", "image/png", "*/*"],
		["that which takes all, where it is none", "nonsense", "*/*"],
	])("%s", (_, type, best) => expect(bestFit(declared, type)).toBe(best));

	test("none, where none fits", () => expect(bestFit(declared.slice(1), "image/png")).toBeUndefined());
});
