import { expect, test } from "vitest";
import { Code, dataModule, file, json, literal, memberName, textName } from "./code-writer.ts";

test.each<[unknown, string]>([
	[{ a: 1, "b-c": [true, null, "x"], 0: "y" }, '{ 0: "y", a: 1, "b-c": [true, null, "x"] }'],
	[[], "[]"],
	[{}, "{}"],
	[{ "01": 1, "": 2 }, '{ "01": 1, "": 2 }'],
	[{ here: 1, absent: undefined }, "{ here: 1 }"],
])("%j is written on one line, names without quotes where they need none", (value, text) => {
	expect(literal(value)).toBe(text);
});

test("a name of digits is a text where somebody calls it by its text", () => {
	expect(literal({ 123: { 200: 1 }, say: 2, "a-b": 3 }, "", textName)).toBe('{ "123": { 200: 1 }, say: 2, "a-b": 3 }');
});

test("what is too long for a line has a line for each member, with a comma at its end", () => {
	const long = "x".repeat(100);
	expect(literal({ first: [long, "y"], second: { z: 1 } })).toBe(`{\n\tfirst: ["${long}", "y"],\n\tsecond: { z: 1 },\n}`);
	expect(literal([long, long])).toBe(`[\n\t"${long}",\n\t"${long}",\n]`);
});

test("every value reads back as itself", () => {
	const value = { "a\nb": ['"', "\u2028", "\\"], deep: { list: Array.from({ length: 40 }, (_, index) => ({ index })) } };
	expect(new Function(`return ${literal(value)}`)()).toEqual(value);
	const named = JSON.parse('{ "__proto__": { "constructor": 1 } }');
	expect(Object.entries(new Function(`return ${literal(named)}`)())).toEqual([["__proto__", { constructor: 1 }]]);
});

test("an expression stands as it is, and a text that looks like one stays a text", () => {
	expect(literal({ sign: new Code("signIt"), name: "signIt", all: [new Code("a()")] })).toBe(
		'{ sign: signIt, name: "signIt", all: [a()] }',
	);
});

test("JSON has the same lines, without commas at their ends", () => {
	const long = "x".repeat(100);
	expect(json({ a: [true, null], "b-c": undefined, 0: [] })).toBe('{"0":[],"a":[true,null]}');
	expect(json({ first: [long, "y"], second: { z: 1 } })).toBe(`{\n\t"first":["${long}","y"],\n\t"second":{"z":1}\n}`);
	expect(json([undefined, Number.NaN, new Code(json({ a: 1 }))])).toBe('[null,null,{"a":1}]');
});

test.each([
	["what a template would read otherwise", ["`", `\${a}`, `\\\${a}`, "$", "\\", "\\u0060", "\\`", '"'], { "`$\\": "\r\n" }],
	["each character", ["\ud800", "\u2028\u2029", "\0\u0085\ufeff", "中文🏮"], {}],
	["a name that objects inherit", JSON.parse('{ "__proto__": { "constructor": 1 } }'), {}],
	["what has many lines", Array.from({ length: 40 }, (_, index) => ({ index, text: "`".repeat(index) })), {}],
])("a module of data reads back as itself: %s", async (_, value, more) => {
	const source = dataModule("lanterns", { value, ...more });
	const { lanterns } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
	expect(JSON.stringify(lanterns)).toBe(JSON.stringify({ value, ...more }));
	expect(source).toMatch(/^export const lanterns = \/\* @__PURE__ \*\/ JSON\.parse\(`\{.*\}`\);\n$/s);
});

test.each([
	["api_key", "api_key"],
	["$ref", "$ref"],
	["api-key", '"api-key"'],
	["1a", '"1a"'],
	["a b", '"a b"'],
	['"', '"\\""'],
])("the member %s is named %s", (name, text) => {
	expect(memberName(name)).toBe(text);
});

test("a file ends with a line break, and what is listed has a line each", () => {
	expect(file("a", ["b", "c"], [], "", "d")).toBe("a\nb\nc\n\nd\n");
});
