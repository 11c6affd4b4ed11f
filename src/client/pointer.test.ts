import { expect, test } from "vitest";
import { valueAt } from "./pointer.ts";

const document = { "": 0, foo: ["bar", { baz: null }], "a/b": 1, "m~n": 8, "~1": 9, count: 0 };

test.each<[string, unknown]>([
	["", document],
	["/", 0],
	["/foo", document.foo],
	["/foo/0", "bar"],
	["/foo/1/baz", null],
	["/a~1b", 1],
	["/m~0n", 8],
	["/~01", 9],
	["/count", 0],
])("%j leads to its value, as RFC 6901 says", (pointer, value) => {
	expect(valueAt(document, pointer)).toBe(value);
});

test.each(["/nothing", "/foo/2", "/foo/-", "/foo/1/baz/deeper", "/foo/0/length", "/count/x", "/constructor", "/toString/name"])(
	"%j leads to nothing: what every object inherits is no member",
	(pointer) => {
		expect(valueAt(document, pointer)).toBeUndefined();
	},
);

test.each([undefined, null, "text", 7])("%j has no members", (value) => {
	expect(valueAt(value, "/a")).toBeUndefined();
	expect(valueAt(value, "")).toBe(value);
});
