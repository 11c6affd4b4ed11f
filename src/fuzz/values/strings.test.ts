import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../openapi/document.ts";
import { breachesOf, sampled, tried } from "../fixtures/fake-data.ts";
import { anything } from "./anything.ts";
import { anyString, nearly, ofLength, strings } from "./strings.ts";

const lengthsOf = (texts: string[]) => [...new Set(texts.map((text) => [...text].length))].toSorted((a, b) => a - b);
const isAstral = (text: string) => text.length > [...text].length;

describe("a length counts characters, not UTF-16 units:", () => {
	test("the bounds of a shape are kept and reached", () => {
		const texts = sampled(strings(tried({ type: "string", minLength: 2, maxLength: 4 }).shape), 200);
		expect(lengthsOf(texts)).toEqual([2, 3, 4]);
		expect(texts.some(isAstral)).toBe(true);
	});

	test.each([
		["short", 3],
		["long", 1_500],
	])("a %s string has just as many as wanted", (_, length) => {
		const texts = sampled(ofLength(length), 60);
		expect(lengthsOf(texts)).toEqual([length]);
		expect(texts.some(isAstral)).toBe(true);
	});

	test("a string without a limit is sometimes as long as nobody sends", () => {
		const texts = [...sampled(strings(tried({ type: "string", minLength: 1 }).shape), 200), ...sampled(anyString(), 200)];
		expect(Math.max(...lengthsOf(texts))).toBeGreaterThanOrEqual(2_000);
	});
});

test("no string holds half a character", () => {
	expect(sampled(anyString(), 300).filter((text) => !text.isWellFormed())).toEqual([]);
});

describe("every string keeps", () => {
	test.each<readonly [string, JsonObject]>([["its pattern", { pattern: "^[a-f]{2}-\\p{Lu}+$" }]])("%s", (_, schema) => {
		const here = tried({ type: "string", ...schema });
		expect(breachesOf(here, sampled(strings(here.shape)))).toEqual([]);
		expect(breachesOf(here, ["no such text"])).toHaveLength(1);
	});
});

test("a string of a format is any, because a format judges nothing", () => {
	const here = tried({ type: "string", format: "date" });
	const texts = sampled(strings(here.shape));
	expect(new Set(texts).size).toBeGreaterThan(9);
	expect(breachesOf(here, texts)).toEqual([]);
});

describe("of the strings that are nearly like a pattern", () => {
	const texts = sampled(nearly("^[a-z]{3}$"), 200);

	test.each([
		["one has a character less", /^[a-z]{2}$/],
		["one has a character more", /^[a-z]{4}$/],
		["one ends with a line", /^[a-z]{3}\n$/],
		["one has a space before", /^ [a-z]{3}$/],
		["one is in upper case", /^[A-Z]{3}$/],
		["one has a letter beyond ASCII", /^[a-z]{2}é$/],
		["one is empty", /^$/],
	])("%s", (_, like) => expect(texts.some((text) => like.test(text))).toBe(true));
});

test("anything is a value of every type, and JSON keeps it", () => {
	const values = sampled(anything(), 200);
	const types = values.map((value) => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value));
	expect(new Set(types)).toEqual(new Set(["null", "boolean", "number", "string", "array", "object"]));
	const texts = values.map((value) => JSON.stringify(value));
	expect(texts.map((text) => JSON.stringify(JSON.parse(text)))).toEqual(texts);
});
