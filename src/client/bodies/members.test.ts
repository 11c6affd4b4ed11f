import { describe, expect, test } from "vitest";
import { jsonOf, kindOf, membersOf, textOf, wellFormed } from "./members.ts";

test("undefined and null members have no form", () => {
	expect(membersOf({ a: 0, b: undefined, c: null, d: "" })).toEqual([
		["a", 0],
		["d", ""],
	]);
});

test.each([
	[[], "array"],
	[new FormData(), "FormData"],
	[new Map(), "Map"],
	[Uint8Array.of(1), "Uint8Array"],
	["a=s3cret", "string"],
])("%o has no members, and is not sent as nothing", (body, kind) =>
	expect(() => membersOf(body)).toThrow(new TypeError(`body: expected object, got ${kind}`)),
);

test("a name that UTF-8 has not is refused", () => {
	expect(() => membersOf({ "\udc00": 1 })).toThrow("body: expected Unicode, got a lone surrogate");
});

test.each<[unknown, string]>([
	[null, "null"],
	[undefined, "undefined"],
	[[], "array"],
	[Object.create(null), "object"],
	[new Date(0), "Date"],
	[new File([], "a"), "File"],
	["a", "string"],
])("the kind of %o is %s", (value, kind) => expect(kindOf(value)).toBe(kind));

describe("a text", () => {
	test.each<[unknown, string]>([
		["a", "a"],
		["", ""],
		[-1.5, "-1.5"],
		[7n, "7"],
		[false, "false"],
	])("of %o is %j", (value, text) => expect(textOf("body.a", value)).toBe(text));

	test.each<[unknown, string]>([
		[Number.NaN, "body.a: expected a finite number"],
		[new Date(0), "body.a: expected string, number or boolean, got Date"],
		[[], "body.a: expected string, number or boolean, got array"],
		["s3cret\ud800", "body.a: expected Unicode, got a lone surrogate"],
	])("of %o there is none", (value, message) => expect(() => textOf("body.a", value)).toThrow(new TypeError(message)));
});

test("a surrogate pair is Unicode, and half of one is not", () => {
	expect(wellFormed("a", "🖥")).toBe("🖥");
	expect(() => wellFormed("a", "🖥"[0] ?? "")).toThrow("a: expected Unicode, got a lone surrogate");
});

test("JSON leaves undefined members out, and refuses a file in them", () => {
	expect(jsonOf("body.a", { a: undefined, b: [1] })).toBe('{"b":[1]}');
	expect(() => jsonOf("body.a", [new Blob([])])).toThrow(new TypeError("body.a: expected a value of JSON, got array"));
});
