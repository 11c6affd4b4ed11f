import { describe, expect, test } from "vitest";
import { type Field, form } from "./form.ts";

const written = (value: unknown, field?: Field) => form(field && { a: field })(value, "application/x-www-form-urlencoded").body;

/** As a server reads it. */
const pairs = (value: unknown, field?: Field) => [...new URLSearchParams(`${written(value, field)}`)];

describe("as usual", () => {
	test("members are pairs, percent-encoded", () => {
		const value = { name: "a b&c=d+é🖥/~!'()*", "a[]": "", n: -1.5, is: true, none: undefined, nil: null };
		expect(pairs(value)).toEqual([
			["name", "a b&c=d+é🖥/~!'()*"],
			["a[]", ""],
			["n", "-1.5"],
			["is", "true"],
		]);
		expect(written({ "a b": "c d" })).toBe("a+b=c+d");
	});

	test("an array repeats its name, and an object is a JSON text", () => {
		expect(pairs({ a: ["x,y", 2, null, { b: 1 }], o: { b: [1], c: "&" } })).toEqual([
			["a", "x,y"],
			["a", "2"],
			["a", '{"b":1}'],
			["o", '{"b":[1],"c":"&"}'],
		]);
		expect(written({ a: [] })).toBe("");
	});

	test("a body without members is empty", () => expect(written({})).toBe(""));

	test("a member is no property of every object", () =>
		expect(written({ toString: "a", constructor: "b" })).toBe("toString=a&constructor=b"));
});

const list = ["b c", "d,e", "f"];

test("a field with a style is written as a query parameter of that style", () => {
	expect(written({ a: list }, { style: "form", explode: false })).toBe("a=b%20c,d%2Ce,f");
	expect(written({ a: { r: "1 0", g: 200 } }, { style: "deepObject", explode: true })).toBe("a%5Br%5D=1%200&a%5Bg%5D=200");
	expect(written({ a: "/?:&" }, { style: "form", explode: true, escaping: "reserved" })).toBe("a=/?:%26");
	expect(written({ a: [], b: 1 }, { style: "form", explode: false })).toBe("b=1");
});

test("a field of JSON is one JSON text", () => {
	expect(pairs({ a: list }, "json")).toEqual([["a", JSON.stringify(list)]]);
	expect(pairs({ a: "b" }, "json")).toEqual([["a", '"b"']]);
});

describe("is refused with the name and without the value:", () => {
	test.each<[string, unknown, Field | undefined, string]>([
		["a file", { a: new Blob(["s3cret"]) }, undefined, "body.a: expected string, number or boolean, got Blob"],
		["bytes", { a: Uint8Array.of(7) }, undefined, "body.a: expected string, number or boolean, got Uint8Array"],
		["a date", { a: new Date(0) }, undefined, "body.a: expected string, number or boolean, got Date"],
		["an array in an array", { a: [["s3cret"]] }, undefined, "body.a.0: expected string, number or boolean, got array"],
		[
			"an object in an array of a style",
			{ a: [{ b: "s3cret" }] },
			{ style: "form", explode: false },
			"a: expected text, a number or a boolean",
		],
		["a nested object", { a: { b: {} } }, { style: "deepObject", explode: true }, "a: expected text, a number or a boolean"],
		["a file in JSON", { a: { b: new Blob([]) } }, undefined, "body.a: expected a value of JSON, got object"],
		["a lone surrogate", { a: "s3cret\ud800" }, undefined, "body.a: expected Unicode, got a lone surrogate"],
		["a lone surrogate in a name", { "\ud800": 1 }, undefined, "body: expected Unicode, got a lone surrogate"],
		["a text in the place of the form", "a=s3cret", undefined, "body: expected object, got string"],
	])("%s", (_, value, field, message) => expect(() => written(value, field)).toThrow(new TypeError(message)));
});
