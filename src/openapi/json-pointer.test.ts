import { describe, expect, test } from "vitest";
import { below, isObject, step, steps, valueAt } from "./json-pointer.ts";

test.each([
	["lamp", "/lamp"],
	["a/b", "/a~1b"],
	["a~b", "/a~0b"],
	["~1", "/~01"],
	["", "/"],
])("the step of %j is %s, and the step's name is the same again", (name, pointer) => {
	expect(step(name)).toBe(pointer);
	expect(steps(pointer)).toEqual([name]);
});

test("the pointer to the whole has no steps", () => expect(steps("")).toEqual([]));

test("a pointer goes on with a name or an index", () => {
	expect(below("", "/a~b")).toBe("/~1a~0b");
	expect(below("/lamps", 0)).toBe("/lamps/0");
});

describe("a pointer leads", () => {
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
	])("as %j to its value", (pointer, value) => {
		expect(valueAt(document, pointer)).toBe(value);
	});

	test.each(["/nothing", "/foo/2", "/foo/-", "/foo/1/baz/deeper", "/foo/0/length", "/count/x", "/count/toFixed"])(
		"as %j to nothing",
		(pointer) => {
			expect(valueAt(document, pointer)).toBeUndefined();
		},
	);

	test.each(["/constructor", "/toString/name", "/__proto__"])("as %j to nothing: what every object inherits is no member", (pointer) => {
		expect(valueAt(document, pointer)).toBeUndefined();
	});

	test.each(["/foo/length", "/foo/00", "/foo/+0"])(
		"as %j to nothing: a step into an array is an index without leading zeros",
		(pointer) => {
			expect(valueAt(document, pointer)).toBeUndefined();
		},
	);

	test.each([undefined, null, "text", 7])("to nothing within %j, and to the whole of it", (value) => {
		expect(valueAt(value, "/a")).toBeUndefined();
		expect(valueAt(value, "")).toBe(value);
	});
});

test.each([
	[{}, true],
	[[], true],
	[null, false],
	["", false],
	[undefined, false],
])("whether %j has members: %s", (value, has) => expect(isObject(value)).toBe(has));
