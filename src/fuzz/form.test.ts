import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../openapi/document.ts";
import { saying, some } from "./fixtures/values.ts";
import { boundary, formTexts } from "./form.ts";

const integer = { type: "integer" };
const properties = {
	text: { type: "string" },
	size: integer,
	wait: { type: "integer", minimum: 0 },
	list: { type: "array", items: { type: "string" } },
	ports: { type: "array", items: integer },
	box: { type: "object", properties: { width: integer } },
	any: {},
};
const urlEncoded = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data";

/** The texts of a value, of one spelling at least; none if no reader would take them for the value. */
function textsOf(mediaType: string, value: Json, encoding: object = {}): string[] {
	const { values, operation } = saying({ requestBody: { content: { [mediaType]: { schema: { type: "object", properties }, encoding } } } });
	const [content] = operation.body?.content ?? [];
	if (content === undefined) throw new Error("one media type was written");
	const texts = formTexts(values, content, fc.constant(value));
	return texts === undefined ? [] : [...new Set(some(texts))];
}

describe("a form is written", () => {
	test.each<[string, Json, string[]]>([
		["field by field", { text: "a&b", size: 7 }, ["text=a%26b&size=7", "text=a%26b&size=7.0", "text=a%26b&size=7e%2B0"]],
		["with a field for each item", { list: ["a", "b"] }, ["list=a&list=b"]],
		["with JSON for an object", { box: { width: 0.5 } }, ["box=%7B%22width%22%3A0.5%7D"]],
		["with no field", {}, [""]],
	])("%s", (_, value, texts) => expect(textsOf(urlEncoded, value)).toEqual(expect.arrayContaining(texts)));

	test("in the style of a field", () => {
		const encoding = { list: { style: "pipeDelimited" }, box: { style: "deepObject", explode: true } };
		expect(textsOf(urlEncoded, { list: ["a", "b"], box: { width: 1 } }, encoding)).toEqual(["list=a%7Cb&box%5Bwidth%5D=1"]);
		expect(textsOf(urlEncoded, { list: ["a|b"] }, encoding)).toEqual([]);
	});

	test("part by part, an object as JSON", () => {
		const part = (headers: string, text: string) => `--${boundary}\r\nContent-Disposition: form-data; ${headers}\r\n\r\n${text}\r\n`;
		const value = { text: "x", list: ["a"], box: { width: 0.5 } };
		expect(textsOf(multipart, value)).toContain(
			[
				part('name="text"', "x"),
				part('name="list"', "a"),
				part('name="box"\r\nContent-Type: application/json', '{"width":0.5}'),
				`--${boundary}--\r\n`,
			].join(""),
		);
		expect(textsOf(multipart, { box: {} }, { box: { contentType: "application/xml" } })).toEqual([]);
		expect(textsOf(multipart, { box: {} }, { box: { contentType: "text/*, application/hal+json, application/json" } })[0]).toMatch(
			"Content-Type: application/json",
		);
	});
});

describe("a value has no text", () => {
	test.each<[string, Json]>([
		["that is no object", ["a"]],
		["with an empty array, which has no field", { list: [] }],
		["that would be read as another: a number where a string is right", { text: 7 }],
		["that would be read as another: a list of one where none is declared", { any: ["a"] }],
		["that would be read as another: null where nothing is declared", { any: null }],
		["with a name that programs escape differently", { "a\\": "b" }],
	])("%s", (_, value) => {
		expect(textsOf(urlEncoded, value)).toEqual([]);
		expect(textsOf(multipart, value)).toEqual([]);
	});
});

test("a value that breaks its schema is written if it is read as it is", () => {
	expect(textsOf(urlEncoded, { size: "big", ports: ["x"] })).toEqual(["size=big&ports=x"]);
	expect(textsOf(urlEncoded, { size: true })).toEqual([]);
	expect(textsOf(urlEncoded, { ports: [1.5] })).toEqual([]);
	expect(textsOf(urlEncoded, { wait: -1 })).toContain("wait=-1");
});
