import { describe, expect, test } from "vitest";
import type { JsonObject } from "../openapi/document.ts";
import { brokenTexts, isList, validTexts } from "./field.ts";
import { place, sampled, tried } from "./fixtures/fake-data.ts";
import type { Field } from "./message.ts";

const fieldOf = (where: Field["in"], schema: JsonObject) => {
	const { values, demand } = tried(schema);
	return { values, field: { name: "level", in: where, required: true, demand, pointer: place } };
};
const validOf = (where: Field["in"], schema: JsonObject, runs = 100) => {
	const { values, field } = fieldOf(where, schema);
	return sampled(validTexts(values, field), runs);
};
const brokenOf = (where: Field["in"], schema: JsonObject) => {
	const { values, field } = fieldOf(where, schema);
	return brokenTexts(values, field).map(({ keyword, pointer, values: texts }) => ({
		at: `${keyword} ${pointer}`,
		texts: sampled(texts, 60),
	}));
};

describe("the texts that are accepted", () => {
	test("spell a number in each way of JSON", () => {
		const texts = validOf("query", { type: "integer", minimum: 10, maximum: 12 });
		expect(new Set(texts.flat())).toEqual(new Set(["10", "10.0", "1e+1", "11", "11.0", "1.1e+1", "12", "12.0", "1.2e+1"]));
	});

	test("are one for each item of a list", () => {
		const texts = validOf("query", { type: "array", items: { type: "boolean" }, minItems: 1, maxItems: 3 });
		expect(new Set(texts.map(({ length }) => length))).toEqual(new Set([1, 2, 3]));
		expect(new Set(texts.flat())).toEqual(new Set(["true", "false"]));
	});

	test.each<[string, Field["in"], RegExp]>([
		["of a path are no segment that a URL loses", "path", /^(?!\.{0,2}$)/],
		["of a header are trimmed, and ASCII alone", "header", /^([!-~]([ -~]{0,7998}[!-~])?)?$/],
	])("%s", (_, where, like) => {
		const texts = validOf(where, { type: "string" }, 300).flat();
		expect(texts.filter((text) => !like.test(text) || !text.isWellFormed())).toEqual([]);
	});

	test("are unknown where no text stands for a value, and the line is named", () => {
		expect(() => validOf("query", { type: "object" })).toThrow(/openapi\.yaml:3: no text is known that level accepts; correct its schema$/);
	});
});

describe("the texts that are one step beside", () => {
	test("a number break its type, those among them that only some programs read as one, or its bound", () => {
		const [type, minimum, ...more] = brokenOf("query", { type: "integer", minimum: 1 });
		expect([type?.at, minimum?.at, more]).toEqual(["type ", "minimum ", []]);
		expect(type?.texts.flat()).toEqual(expect.arrayContaining(["0x10", "05", "1_0", "٥", ""]));
		expect(minimum?.texts.flat().filter((text) => !(JSON.parse(text) < 1))).toEqual([]);
	});

	test("a boolean are other words for it", () => {
		const [type] = brokenOf("header", { type: "boolean" });
		expect(type?.texts.flat()).toEqual(expect.arrayContaining(["TRUE", "1", "yes"]));
		expect(type?.texts.flat().filter((text) => text === "true" || text === "false")).toEqual([]);
	});

	test("a string do not break its type, because every text is a string", () => {
		const broken = brokenOf("query", { type: "string", minLength: 2 });
		expect(broken.map(({ at }) => at)).toEqual(["minLength "]);
		expect(broken.flatMap(({ texts }) => texts.flat()).filter((text) => [...text].length > 1)).toEqual([]);
	});

	test("a list break it or an item", () => {
		const [longer, item, ...more] = brokenOf("query", { type: "array", items: { type: "integer" }, maxItems: 1 });
		expect([longer?.at, item?.at, more]).toEqual(["maxItems ", "type /0", []]);
		expect(longer?.texts.filter((texts) => texts.length !== 2)).toEqual([]);
		expect(item?.texts.filter(([text = ""]) => /^-?\d+$/.test(text))).toEqual([]);
	});

	test("a header can be sent", () => {
		const texts = brokenOf("header", { type: "string", pattern: "^[a-z]{3}$" }).flatMap((each) => each.texts.flat());
		expect(texts.filter((text) => /[^ -~]/.test(text) || text.trim() !== text || /^[a-z]{3}$/.test(text))).toEqual([]);
		expect(texts).toHaveLength(60);
	});
});

test.each<[boolean, JsonObject]>([
	[true, { type: "array" }],
	[true, { anyOf: [{ type: "string" }, { type: "array" }] }],
	[false, { type: ["string", "array"] }],
	[false, { type: "string" }],
])("it is %j that %j is a list in one of its ways", (is, schema) => {
	const { values, demand } = tried(schema);
	expect(isList(values, demand)).toBe(is);
});
