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
const record = { r: "1 0", g: 200 };

describe("https://spec.openapis.org/oas/v3.1.1#style-examples has", () => {
	test.each<[Field, unknown, string]>([
		[{ style: "form", explode: true }, list, "a=b+c&a=d%2Ce&a=f"],
		[{ style: "form" }, list, "a=b+c,d%2Ce,f"],
		[{ style: "form", explode: true }, record, "r=1+0&g=200"],
		[{ style: "form" }, record, "a=r,1+0,g,200"],
		[{ style: "form" }, [], ""],
		[{ style: "form" }, "b c", "a=b+c"],
		[{ style: "spaceDelimited" }, ["b", "c"], "a=b%20c"],
		[{ style: "spaceDelimited" }, { r: 1 }, "a=r%201"],
		[{ style: "pipeDelimited" }, ["b", "c"], "a=b%7Cc"],
		[{ style: "pipeDelimited" }, { r: 1 }, "a=r%7C1"],
		[{ style: "deepObject" }, record, "a%5Br%5D=1+0&a%5Bg%5D=200"],
		[{ json: true }, list, `a=${encodeURIComponent(JSON.stringify(list)).replaceAll("%20", "+")}`],
		[{ json: true }, "b", "a=%22b%22"],
	])("%j of %j", (field, value, text) => expect(written({ a: value }, field)).toBe(text));

	test("reserved characters as they are, except those that a form is made of", () => {
		const field: Field = { style: "form", explode: true, allowReserved: true };
		expect(written({ a: "/?:@[]$;&=+#," }, field)).toBe("a=/?:@[]$;%26%3D%2B%23%2C");
		expect(pairs({ a: "/?:@[]$;&=+#," }, field)).toEqual([["a", "/?:@[]$;&=+#,"]]);
	});
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
			{ style: "form" },
			"body.a.0: expected string, number or boolean, got object",
		],
		["a nested object", { a: { b: {} } }, { style: "deepObject" }, "body.a.b: expected string, number or boolean, got object"],
		["an array as an object", { a: ["s3cret"] }, { style: "deepObject" }, "body.a: expected object, got array"],
		["a file in JSON", { a: { b: new Blob([]) } }, undefined, "body.a: expected a value of JSON, got object"],
		["a lone surrogate", { a: "s3cret\ud800" }, undefined, "body.a: expected Unicode, got a lone surrogate"],
		["a lone surrogate in a name", { a: { "\ud800": 1 } }, { style: "form" }, "body.a: expected Unicode, got a lone surrogate"],
		["a text in the place of the form", "a=s3cret", undefined, "body: expected object, got string"],
	])("%s", (_, value, field, message) => expect(() => written(value, field)).toThrow(new TypeError(message)));
});
