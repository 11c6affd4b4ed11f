import { describe, expect, test } from "vitest";
import { readPreferences, readTrouble } from "./prefer-header.ts";

test.each([
	["code=503, example=busy", { code: "503", example: "busy" }],
	['example="a \\"b\\"", Code = 503', { code: "503", example: 'a "b"' }],
	["code=503, code=200", { code: "503" }],
	['respond-async, foo="code=200"', { foo: "code=200" }],
	[",fault=reset", { fault: "reset" }],
	["", {}],
])("%j is read", (header, preferences) => {
	expect(Object.fromEntries(readPreferences(header))).toEqual(preferences);
});

describe("trouble", () => {
	test.each([
		["code=200; Fault = no-reply , delay=800", { fault: "no-reply", delay: [800, 800] }],
		["delay=200..2000", { delay: [200, 2000] }],
		["code=503", {}],
		["delay=soon", { mistake: "Prefer: delay=soon: expected milliseconds, as 800 or 200..2000, and 600000 at most" }],
		["delay=800, fault=fire", { mistake: "Prefer: fault=fire: expected one of reset, truncated, garbage, no-reply" }],
		[`fault=${"x".repeat(90)}`, { mistake: expect.stringMatching(/fault=x{40}: /) }],
	])("of %j is read", (header, trouble) => {
		expect(readTrouble(readPreferences(header))).toEqual(trouble);
	});
});
