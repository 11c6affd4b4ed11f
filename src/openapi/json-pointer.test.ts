import { describe, expect, test } from "vitest";
import { hidden, isObject, shown, shownPath, shownPointer, step, steps, valueAt } from "./json-pointer.ts";

describe("a name from an exchange is shown", () => {
	test.each(["hostName", "主机名", "resolution_of_display", "v1", "a".repeat(64), "fifteen-signs-1"])("as it is: %s", (name) => {
		expect(shown(name)).toBe(name);
	});

	test.each([
		["has a digit and the length of a credential", "sixteen-signs-01"],
		["is as long as a text", "a".repeat(65)],
		["would steer a terminal", "\u001b[2J"],
		["would turn the direction of a text", "a\u202eb"],
	])("as nothing but a sign, where it %s", (_, name) => expect(shown(name)).toBe(hidden));

	test("in a pointer and in a path step by step", () => {
		expect(shownPointer("/a~1b/5c66c9a616334283/0")).toBe(`/a~1b/${hidden}/0`);
		expect(shownPath(new URL("https://lantern.example/lamps/5c66c9a616334283/on?token=1"))).toBe(`/lamps/${hidden}/on`);
	});
});

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

test.each([
	["", { lamps: [{ "a/b": 7 }] }],
	["/lamps/0/a~1b", 7],
	["/lamps/1", undefined],
	["/lamps/0/a~1b/c", undefined],
	["/constructor", undefined],
	["/lamps/length", 1],
])("the value at %j is %j", (pointer, value) => {
	expect(valueAt({ lamps: [{ "a/b": 7 }] }, pointer)).toEqual(value);
});

test.each([
	[{}, true],
	[[], true],
	[null, false],
	["", false],
	[undefined, false],
])("whether %j has members: %s", (value, has) => expect(isObject(value)).toBe(has));
