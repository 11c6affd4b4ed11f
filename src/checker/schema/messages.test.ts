import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Violation } from "../contract.ts";
import { explain, lineOf, placeOf, pointerOf, typeOf } from "./messages.ts";

const violation = (keyword: string, params: Violation["params"] = {}, more: Partial<Violation> = {}): Violation => ({
	keyword,
	instancePath: "",
	params,
	...more,
});

/** By keyword: what a validator says of it, the value, and the whole message. */
const messages: [keyword: string, params: Violation["params"], value: unknown, message: string][] = [
	["required", { missingProperty: "brightness" }, {}, "expected a member brightness, came none"],
	["dependentRequired", { missingProperty: "unit", property: "size" }, {}, "expected a member unit beside size, came none"],
	["additionalProperties", { additionalProperty: "size" }, {}, "expected only declared members, came another"],
	["unevaluatedProperties", { unevaluatedProperty: "size" }, {}, "expected only declared members, came another"],
	["type", { type: "integer" }, "7", "expected integer, came string"],
	["type", { type: ["string", "null"] }, [], "expected string or null, came array"],
	["type", { type: "string" }, undefined, "expected string, came nothing"],
	["anyOf", { type: ["object", "null"] }, 7, "expected object or null, came integer"],
	["enum", { allowedValues: ["warm"] }, "hot", 'expected "warm", came another string'],
	["enum", { allowedValues: ["warm", "cold", null] }, 7, 'expected "warm", "cold" or null, came another integer'],
	["enum", { allowedValues: ["warm", "cold"] }, null, 'expected "warm" or "cold", came null'],
	["const", { allowedValue: true }, false, "expected true, came another boolean"],
	["const", { allowedValue: "on" }, null, 'expected "on", came null'],
	["pattern", { pattern: "^[a-z]+$" }, "7", "expected a string like ^[a-z]+$, came one that is not"],
	["pattern", { pattern: "^[a-z]+$" }, "", "expected a string like ^[a-z]+$, came an empty one"],
	["format", { format: "uuid" }, "7", "expected a string of format uuid, came one that is not"],
	["minLength", { limit: 2 }, "a", "expected 2 or more characters, came fewer"],
	["minLength", { limit: 1 }, "", "expected 1 or more characters, came an empty string"],
	["maxLength", { limit: 2 }, "abc", "expected 2 or fewer characters, came more"],
	["minItems", { limit: 1 }, [], "expected 1 or more items, came fewer"],
	["maxItems", { limit: 1 }, [1, 2], "expected 1 or fewer items, came more"],
	["minProperties", { limit: 1 }, {}, "expected 1 or more members, came fewer"],
	["maxProperties", { limit: 1 }, { a: 1, b: 2 }, "expected 1 or fewer members, came more"],
	["uniqueItems", { i: 0, j: 1 }, [1, 1], "expected items that differ, came some twice"],
	["minimum", { comparison: ">=", limit: 1 }, 0, "expected a number >= 1, came a smaller one"],
	["maximum", { comparison: "<=", limit: 100 }, 170, "expected a number <= 100, came a larger one"],
	["exclusiveMinimum", { comparison: ">", limit: 0 }, 0, "expected a number > 0, came a smaller one"],
	["exclusiveMaximum", { comparison: "<", limit: 1 }, 1, "expected a number < 1, came a larger one"],
	["multipleOf", { multipleOf: 0.5 }, 0.7, "expected a multiple of 0.5, came another number"],
];

describe("a violation is told as what was expected and what came:", () => {
	test.each(messages)("%s %j of %j", (keyword, params, value, message) => {
		expect(explain(violation(keyword, params), value)).toBe(message);
	});

	test.each([
		["with the validator's own words", { message: "must NOT be valid" }, "must NOT be valid, came string"],
		["or else by its name", {}, "not, came string"],
	])("a keyword that has no message of ours, %s", (_, more, message) => {
		expect(explain(violation("not", {}, more), "x")).toBe(message);
	});

	test("what came is the value at the violation's place", () => {
		const wrong = violation("type", { type: "integer" }, { instancePath: "/lamps/1/a~1b" });
		expect(explain(wrong, { lamps: [{}, { "a/b": null }] })).toBe("expected integer, came null");
		expect(explain(wrong, { lamps: [] })).toBe("expected integer, came nothing");
	});
});

describe("in the source there is", () => {
	const source = readFileSync(new URL("messages.ts", import.meta.url), "utf8").replaceAll(/\/\*\*.*?\*\//gs, "");

	test("no keyword with a message that has no row above", () => {
		const [, table = ""] = /^const explanations[^\n]*\n(.*?)^\};/ms.exec(source) ?? [];
		const keywords = [...table.matchAll(/^\t(\w+):/gm)].map(([, keyword]) => keyword);
		expect(keywords.length).toBeGreaterThan(20);
		expect([...new Set(messages.map(([keyword]) => keyword))].sort()).toEqual(keywords.sort());
	});

	test("no word of a message that no row has", () => {
		const [, explaining = ""] = /^(const explanations.*)/ms.exec(source) ?? [];
		const quoted = [...explaining.matchAll(/"([^"\n]*)"/g)].map(([, text = ""]) => text);
		const templates = [...explaining.matchAll(/`([^`]*)`/g)].flatMap(([, text = ""]) => text.split(/\$\{[^}]*\}/));
		const texts = [...quoted, ...templates].filter((text) => /\w/.test(text));
		expect(texts).toEqual(expect.arrayContaining(["an empty one", " beside ", " or more items, came fewer"]));
		expect(texts.filter((text) => !messages.some(([, , , message]) => message.includes(text)))).toEqual([]);
	});
});

test.each([
	[undefined, "nothing"],
	[null, "null"],
	[[], "array"],
	[{}, "object"],
	["", "string"],
	[true, "boolean"],
	[7, "integer"],
	[7.5, "number"],
])("%j is of type %s", (value, type) => expect(typeOf(value)).toBe(type));

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

	test("shown without a name that may be a secret", () => {
		expect(pointerOf(violation("any", { additionalProperty: "5c66c9a616334283b055d150680fff98" }, lamp))).toBe("/lamps/0/…");
	});

	test("on the line of its keyword, or else of what declares the value", () => {
		const parentSchema = { "x-lines": { type: 7 } };
		expect(lineOf(violation("type", {}, { parentSchema }), 3)).toBe(7);
		expect(lineOf(violation("enum", {}, { parentSchema }), 3)).toBe(3);
		expect(lineOf(violation("false schema"), 3)).toBe(3);
	});
});
