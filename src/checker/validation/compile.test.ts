import { describe, expect, test } from "vitest";
import type { Json } from "../../openapi/document.ts";
import { compile } from "./compile.ts";
import { sameAsAjv, violations } from "./fixtures/beside-ajv.ts";

const keywords = (schema: Json, value: unknown) => violations(schema, value).map(({ keyword }) => keyword);

test("a wrong type stands behind what alternatives violate, so that a reader can tell which belongs to which", () => {
	const schema = { type: "object", required: ["a"], anyOf: [{ anyOf: [{ type: "string" }] }] };
	expect(keywords(schema, 1)).toEqual(["type", "anyOf", "anyOf", "type"]);
	expect(keywords({ type: "object", anyOf: [{ type: "string" }] }, 1)).toEqual(["type", "type", "anyOf"]);
});

test("a violation has the lines of its schema, and those of the schema false are nowhere", () => {
	const lines = { unevaluatedProperties: 3, type: 4 };
	expect(violations({ type: "string", "x-lines": lines }, 1)[0]?.parentSchema?.["x-lines"]).toEqual(lines);
	expect(violations(false, 1)).toEqual([{ keyword: "false schema", instancePath: "", params: {} }]);
	expect(violations(true, 1)).toEqual([]);
});

test("a number that no machine holds is one, as ajv has it", () => {
	for (const type of ["number", "integer", ["number", "string"]])
		sameAsAjv({ type }, JSON.parse("1e999"), JSON.parse("-1e999"), 1, 1.5, "a");
});

const many = (value: unknown) => Array.from({ length: 5_000 }, () => value);
const members = Object.fromEntries(many(1).map((value, index) => [`a${index}`, value]));
const text = { type: "array", items: { type: "string" } };

describe("a check stops after 1,000 violations of", () => {
	test.each<[string, Json, unknown]>([
		["the items of a list", text, many(1)],
		["the items after the first", { type: "array", prefixItems: [{ type: "number" }], items: { type: "string" } }, many(1)],
		["members that are not declared", { type: "object", additionalProperties: false }, members],
		["members that nothing evaluates", { type: "object", unevaluatedProperties: false }, members],
		["the members of an object", { type: "object", additionalProperties: { type: "string" } }, members],
		["the members of a pattern", { type: "object", patternProperties: { a: { type: "string" } } }, members],
		["the names of members", { type: "object", propertyNames: { maxLength: 1 } }, members],
		["what a list should contain", { type: "array", contains: { type: "string" } }, many(1)],
	])("%s", (_, schema, value) => {
		const found = violations(schema, value);
		expect(found.length).toBeGreaterThanOrEqual(1_000);
		expect(found.length).toBeLessThan(1_010);
	});

	test("each list in a list, which is a limit, too", () => {
		expect(violations({ type: "array", items: text }, [many(1), many(1), many(1)]).length).toBeLessThan(2_010);
	});
});

describe("a check still finds", () => {
	const isKept = (schema: Json, value: unknown) => violations(schema, value).length === 0;

	test("an error behind many items that are right", () => {
		expect([isKept(text, many("a")), isKept(text, [...many("a"), 1])]).toEqual([true, false]);
	});

	test("what is wrong with one alternative after 1,000 errors in another", () => {
		const schema = { anyOf: [text, { type: "array", items: { type: "number" } }] };
		expect([many(1), many("a"), [...many(1), "a"], many(true)].map((value) => isKept(schema, value))).toEqual([true, true, false, false]);
	});

	test("what it should not be, in a list of many", () => {
		const schema = { not: text, type: "array" };
		expect([many("a"), [...many("a"), 1], many(1)].map((value) => isKept(schema, value))).toEqual([false, true, true]);
	});
});

test("a reference is followed when a value comes, so that a schema may refer to itself", () => {
	const asked: string[] = [];
	const check = compile({ $ref: "open:List" }, (name) => {
		asked.push(name);
		return (_, at, found) => void found.push({ keyword: "type", instancePath: at, params: {} });
	});
	expect(asked).toEqual([]);
	for (const _ of [1, 2]) check(1, "/a", [], undefined);
	expect(asked).toEqual(["open:List"]);
});
