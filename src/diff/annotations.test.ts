import { expect, test } from "vitest";
import { isAnnotation } from "./annotations.ts";

test.each([
	["operation", "summary", true],
	["schema", "examples", true],
	["example", "value", true],
	["response", "x-errors", true],
	["mediaType", "examples", false],
	["schema", "default", false],
	["schema", "x-extensible-enum", false],
	["operation", "operationId", false],
] as const)("of the %s, %s is words: %j", (kind, member, expected) => {
	expect(isAnnotation(kind, member)).toBe(expected);
});
