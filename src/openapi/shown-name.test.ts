import { describe, expect, test } from "vitest";
import { hidden, isPlain, shown, shownPath, shownPointer } from "./shown-name.ts";

describe("a name from a message is shown", () => {
	test.each(["hostName", "主机名", "v1", "a".repeat(15), "fifteen-signs-1", "@odata.type", "_id", "x"])("as it is: %s", (name) => {
		expect([shown(name), isPlain(name)]).toEqual([name, true]);
	});

	test.each(["", "0", "12", "99999"])("as the index that it may be: %j", (name) => {
		expect([shown(name), isPlain(name)]).toEqual([name, false]);
	});

	test.each([
		["has the length of a credential", "sixteen-letters-"],
		["is a code of digits", "123456"],
		["begins with a digit", "5c66c9a"],
		["is a sentence", "a b"],
		["would steer a terminal", "\u001b[2J"],
		["would turn the direction of a text", "a\u202eb"],
		["would end a line", "a\nb"],
	])("as nothing but a sign, where it %s", (_, name) => expect(shown(name)).toBe(hidden));

	test("in a pointer and in a path step by step", () => {
		expect(shownPointer("/a_b/5c66c9a616334283/0")).toBe(`/a_b/${hidden}/0`);
		expect(shownPointer("/a~1b/c", (name) => name.toUpperCase())).toBe("/A~1B/C");
		expect(shownPath(new URL("https://lantern.example/lamps/5c66c9a616334283/on?token=1"))).toBe(`/lamps/${hidden}/on`);
	});
});
