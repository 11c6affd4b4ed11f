import { describe, expect, test } from "vitest";
import type { Part } from "../../har/parse-multipart.ts";
import type { FormField } from "../contract.ts";
import { readForm, readParts } from "./form-reading.ts";

const array = (name: string, more: Partial<FormField> = {}): FormField => ({ name, shape: "array", line: 1, ...more });
const styled = (name: string, shape: FormField["shape"], style: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject"): FormField => ({
	...{ name, shape, line: 1 },
	serialization: { style, explode: style === "deepObject" },
});

describe("the fields of a form are members:", () => {
	test.each<[string, string, FormField[], object]>([
		["a text, with its escapes", "a+b=1%262+3&c=", [], { "a b": "1&2 3", c: "" }],
		["a text whose escapes are broken", "a=100%", [], { a: "100%" }],
		["a field without a value", "a&b=1", [], { a: "", b: "1" }],
		["a field that is sent twice", "a=1&b=x&a=2", [], { a: ["1", "2"], b: "x" }],
		["an array that is sent once", "a=1", [array("a")], { a: ["1"] }],
		["an array that is JSON", "a=%5B1,2%5D", [array("a", { contentTypes: ["application/json"] })], { a: [1, 2] }],
		["an array with commas", "a=1,b%2Cc", [styled("a", "array", "form")], { a: ["1", "b,c"] }],
		["an array with spaces", "a=1+2%203", [styled("a", "array", "spaceDelimited")], { a: ["1", "2", "3"] }],
		["an array with pipes", "a=1|2%7C3", [styled("a", "array", "pipeDelimited")], { a: ["1", "2", "3"] }],
		["a deep object", "a[x]=1&a%5By%5D=2&b=3", [styled("a", "object", "deepObject")], { a: { x: "1", y: "2" }, b: "3" }],
		["what is nothing of its shape", "a=1,2,3&b=4", [styled("a", "object", "form")], { a: "1,2,3", b: "4" }],
		["the same, sent twice", "a=1&a=2", [styled("a", "array", "pipeDelimited")], { a: ["1", "2"] }],
		["none of a style that is not sent", "b=1", [styled("a", "array", "form")], { b: "1" }],
		["a name that every object has", "constructor=1", [], { constructor: "1" }],
		["nothing", "", [], {}],
	])("%s", (_, text, fields, value) => expect(readForm(text, fields).value).toEqual(value));

	test("which may be what they spell", () => {
		expect(readForm("a=1&b=x&b=true", [])).toMatchObject({
			spelt: new Map<string, unknown>([
				["/a", 1],
				["/b/1", true],
			]),
			files: new Set(),
		});
	});
});

describe("the parts of a form are members:", () => {
	const part = (text: string, more: Partial<Part> = {}): Part => ({ name: "a", isFile: false, text, ...more });
	const json = { type: "application/json" };
	const at = <T>(value: T) => new Map([["/a", value]]);
	const plain = { spelt: new Map(), files: new Set(), types: new Map() };
	test.each<[string, Part[], FormField[], object]>([
		["a text", [part("x")], [], { ...plain, value: { a: "x" } }],
		["a text that spells a number", [part("7")], [], { ...plain, value: { a: "7" }, spelt: at(7) }],
		["JSON, which may be meant as text", [part("{}", json)], [], { ...plain, value: { a: {} }, spelt: at("{}"), types: at(json.type) }],
		["what is not the JSON that it says", [part("{", json)], [], { ...plain, value: { a: "{" }, types: at(json.type) }],
		["a file", [part("7", { isFile: true })], [], { ...plain, value: { a: "7" }, files: new Set(["/a"]) }],
		[
			"a file that may be meant as JSON",
			[part('{"b":1}', { ...json, isFile: true })],
			[],
			{ value: { a: '{"b":1}' }, spelt: at({ b: 1 }), files: new Set(["/a"]), types: at(json.type) },
		],
		[
			"parts of the same name",
			[part("x"), part("y", { isFile: true })],
			[],
			{ ...plain, value: { a: ["x", "y"] }, files: new Set(["/a/1"]) },
		],
		["an array of one part", [part("x")], [array("a")], { ...plain, value: { a: ["x"] } }],
	])("%s", (_, parts, fields, reading) => expect(readParts(parts, fields)).toEqual(reading));
});
