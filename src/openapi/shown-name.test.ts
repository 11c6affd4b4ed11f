import { describe, expect, test } from "vitest";
import { hidden, shown, shownPath, shownPointer } from "./shown-name.ts";

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
