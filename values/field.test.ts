import { describe, expect, test } from "vitest";
import type { JsonObject } from "../scripts/generate/spec.ts";
import { brokenTexts, isList, validTexts } from "./field.ts";
import { saying, some } from "./fixtures/values.ts";

function fieldWith(schema: JsonObject, where = "query") {
	const { values, operation } = saying({ parameters: [{ in: where, name: "word", required: true, schema }] });
	const [field] = operation.parameters;
	if (field === undefined) throw new Error("one parameter was written");
	return { values, field };
}
const textsOf = (schema: JsonObject, where?: string) => {
	const { values, field } = fieldWith(schema, where);
	return some(validTexts(values, field), 100);
};
const brokenOf = (schema: JsonObject, where?: string) => {
	const { values, field } = fieldWith(schema, where);
	return brokenTexts(values, field).map(({ keyword, values: texts }) => ({ keyword, texts: some(texts, 60) }));
};

test("a number comes in each way in which JSON writes it", () => {
	expect(new Set(textsOf({ type: "integer", minimum: 10, maximum: 10 }).flat())).toEqual(new Set(["10", "10.0", "1e+1"]));
});

test("a list is one text for each item, and at least one", () => {
	const { values, field } = fieldWith({ type: "array", items: { enum: ["a", "b"] } });
	expect(isList(values, field.demand)).toBe(true);
	expect(
		textsOf({ type: "array", items: { enum: ["a", "b"] } }).filter(
			(texts) => texts.length === 0 || !texts.every((each) => /^[ab]$/.test(each)),
		),
	).toEqual([]);
});

describe("a text can be sent", () => {
	test("in a path: it is no empty segment and none that goes up", () => {
		expect(textsOf({ enum: ["", ".", "..", "a"] }, "path").flat()).toEqual(Array(100).fill("a"));
	});

	test("in a header: it is ASCII without space around", () => {
		expect(
			textsOf({ type: "string" }, "header")
				.flat()
				.filter((text) => !/^[\x20-\x7e]*$/.test(text) || text.trim() !== text),
		).toEqual([]);
	});
});

test("where no text can be sent, the parameter is named with its line", () => {
	expect(() => textsOf({ enum: ["", ".."] }, "path")).toThrow(/openapi\.yaml:\d+: no text is known that word accepts; correct its schema$/);
});

test("a text breaks one keyword, whatever it is read as", () => {
	const [broken, ...others] = brokenOf({ type: "integer", maximum: 3 }).toSorted((a, b) => (a.keyword < b.keyword ? -1 : 1));
	expect([broken?.keyword, ...others.map(({ keyword }) => keyword)]).toEqual(["maximum", "type"]);
	expect(broken?.texts.flat().filter((text) => !(Number(text) > 3))).toEqual([]);
});

test("what some programs read as a number or a boolean, and JSON does not, breaks the type", () => {
	const { texts = [] } = brokenOf({ type: "integer" }).find(({ keyword }) => keyword === "type") ?? {};
	expect(texts.flat().some((text) => ["0x10", " 5", "5 ", "+5", "05", ".5", "5.", "1_0", "٥"].includes(text))).toBe(true);
	const { texts: booleans = [] } = brokenOf({ type: "boolean" }).find(({ keyword }) => keyword === "type") ?? {};
	expect(booleans.flat().filter((text) => text === "true" || text === "false")).toEqual([]);
});

test("a string takes every text, so that none breaks its type", () => {
	expect(brokenOf({ type: "string" })).toEqual([]);
});
