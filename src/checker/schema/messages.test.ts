import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Violation } from "../contract.ts";
import { describeViolation, lineOf, placeOf, pointerOf } from "./messages.ts";

const violation = (keyword: string, params: Violation["params"] = {}, more: Partial<Violation> = {}): Violation => ({
	keyword,
	instancePath: "",
	params,
	...more,
});

/** By keyword: what ajv says of it, the value, and the message. */
const messages: [keyword: string, params: Violation["params"], value: unknown, message: string][] = [
	["false schema", {}, 7, "expected no value, got integer"],
	["required", { missingProperty: "brightness" }, {}, "expected a member brightness, got none"],
	["dependentRequired", { missingProperty: "unit", property: "size" }, {}, "expected a member unit beside size, got none"],
	["additionalProperties", { additionalProperty: "size" }, {}, "expected only declared members, got another"],
	["unevaluatedProperties", { unevaluatedProperty: "size" }, {}, "expected only declared members, got another"],
	["type", { type: ["string", "null"] }, [], "expected string or null, got array"],
	["anyOf", { type: ["object", "null"] }, 7, "expected object or null, got integer"],
	["oneOf", { passingSchemas: null }, 7, "expected exactly one schema of oneOf to match, got none"],
	["oneOf", { passingSchemas: [0, 1] }, 7, "expected exactly one schema of oneOf to match, got several"],
	["not", {}, 7, "expected a value that does not match the schema of not, got integer"],
	["if", { failingKeyword: "then" }, 7, "expected a match of the schema in then, got integer"],
	["enum", { allowedValues: ["warm"] }, "hot", 'expected "warm", got another string'],
	["const", { allowedValue: true }, false, "expected true, got another boolean"],
	["pattern", { pattern: "^[a-z]+$" }, "", "expected a string like ^[a-z]+$, got an empty one"],
	["minLength", { limit: 1 }, "", "expected 1 or more characters, got an empty string"],
	["maxLength", { limit: 2 }, "abc", "expected 2 or fewer characters, got more"],
	["items", { limit: 2 }, [1, 2, 3], "expected 2 or fewer items, got more"],
	["unevaluatedItems", { limit: 2 }, [1, 2, 3], "expected 2 or fewer items, got more"],
	["minItems", { limit: 1 }, [], "expected 1 or more items, got fewer"],
	["maxItems", { limit: 1 }, [1, 2], "expected 1 or fewer items, got more"],
	["contains", { minContains: 1 }, [], "expected 1 or more items that match contains, got fewer"],
	["contains", { minContains: 1, maxContains: 2 }, [], "expected 1 to 2 items that match contains, got another number"],
	["uniqueItems", { i: 0, j: 1 }, [1, 1], "expected items that differ, got some twice"],
	["minProperties", { limit: 1 }, {}, "expected 1 or more members, got fewer"],
	["maxProperties", { limit: 1 }, { a: 1, b: 2 }, "expected 1 or fewer members, got more"],
	["propertyNames", { propertyName: "B" }, { B: 1 }, "expected member names that match propertyNames, got another"],
	["minimum", { comparison: ">=", limit: 1 }, 0, "expected a number >= 1, got a smaller one"],
	["maximum", { comparison: "<=", limit: 100 }, 170, "expected a number <= 100, got a larger one"],
	["exclusiveMinimum", { comparison: ">", limit: 0 }, 0, "expected a number > 0, got a smaller one"],
	["exclusiveMaximum", { comparison: "<", limit: 1 }, 1, "expected a number < 1, got a larger one"],
	["multipleOf", { multipleOf: 0.5 }, 0.7, "expected a multiple of 0.5, got another number"],
];

describe("a violation is told as what was expected and what was got:", () => {
	test.each(messages)("%s %j of %j", (keyword, params, value, message) => {
		expect(describeViolation(violation(keyword, params), value)).toBe(message);
	});

	test("a keyword that has no message is named", () => {
		expect(describeViolation(violation("contentEncoding"), "x")).toBe("expected a value that keeps contentEncoding, got string");
	});

	test("what was got is the value at the violation's place", () => {
		const wrong = violation("type", { type: "integer" }, { instancePath: "/lamps/1/a~1b" });
		expect(describeViolation(wrong, { lamps: [{}, { "a/b": null }] })).toBe("expected integer, got null");
		expect(describeViolation(wrong, { lamps: [] })).toBe("expected integer, got nothing");
	});

	test("every keyword that has a message has a row above", () => {
		const source = readFileSync(new URL("messages.ts", import.meta.url), "utf8");
		const [, table = ""] = /^const explanations[^\n]*\n(.*?)^\};/ms.exec(source) ?? [];
		const keywords = [...table.matchAll(/^\t"?([\w ]+)"?:/gm)].map(([, keyword]) => keyword);
		expect(keywords.length).toBeGreaterThan(20);
		expect([...new Set(messages.map(([keyword]) => keyword))].sort()).toEqual(keywords.sort());
	});
});

describe("a violation is", () => {
	const lamp = { instancePath: "/lamps/0" };

	test("at the value that breaks the schema", () => {
		expect(placeOf(violation("type", { type: "string" }, lamp))).toBe("/lamps/0");
		expect(pointerOf(violation("type", { type: "string" }, lamp))).toBe("/lamps/0");
	});

	test.each(["additionalProperty", "unevaluatedProperty"])("at the member that nobody declared, as %s tells it", (param) => {
		expect(placeOf(violation("any", { [param]: "a/b" }, lamp))).toBe("/lamps/0/a~1b");
	});

	test("shown at the member that is missing, however long its name is", () => {
		const missing = violation("required", { missingProperty: "resolution_in_2_dimensions" }, lamp);
		expect(placeOf(missing)).toBe("/lamps/0");
		expect(pointerOf(missing)).toBe("/lamps/0/resolution_in_2_dimensions");
	});

	test("at the member that is too many", () => {
		expect(pointerOf(violation("any", { additionalProperty: "a/b" }, lamp))).toBe("/lamps/0/a~1b");
	});

	test("on the line of its keyword, or else of what declares the value", () => {
		const parentSchema = { "x-lines": { type: 7 } };
		expect(lineOf(violation("type", {}, { parentSchema }), 3)).toBe(7);
		expect(lineOf(violation("enum", {}, { parentSchema }), 3)).toBe(3);
		expect(lineOf(violation("false schema"), 3)).toBe(3);
	});
});
