import { describe, expect, test } from "vitest";
import type { Json } from "../../openapi/document.ts";
import { saying } from "../../openapi/fixtures/spec.ts";
import { groupsIn, objectOf, whenOf } from "./when.ts";

const spec = saying({});
const read = (when: Json) => whenOf(spec, when, "/paths");

test.each<[Json]>([
	["duplicate"],
	[{ fault: "unauthorized", "$request.header.Date": "absent" }],
	[{ $url: { pattern: "^a" }, $method: "PUT" }],
	[{ "$request.header.Date": { date: "invalid" } }],
	[{ "$request.header.Date": { date: { off: "PT15M", zone: "ignored" } } }],
	[{ "$request.header.Date": { date: { off: "PT15M" } } }],
])("%j is read as it is written", (when) => {
	expect(read(when)).toEqual(when);
});

describe("refused is", () => {
	test.each<[string, Json, string]>([
		["no kind of fault", "wrong", '"when: wrong" is none of unknownPath'],
		["nothing", null, '"when: null" is none of'],
		["no kind of fault among conditions", { fault: "wrong" }, '"when: wrong" is none of'],
		["a value of the response", { "$response.header.A": 1 }, '"$response.header.A" is no runtime expression of the request'],
		["a condition of two kinds", { $url: { pattern: "a", date: "invalid" } }, "expected a pattern or a date"],
		["a condition of no kind", { $url: {} }, "expected a pattern or a date"],
		["a pattern that is none", { $url: { pattern: "(" } }, "not a regular expression"],
		["another word", { $url: { form: "a" } }, "x-mock has no word form here; it has pattern, date"],
		["a date without its distance", { $url: { date: { zone: "ignored" } } }, "expected invalid, or { off: PT15M }"],
		["a date that is right", { $url: { date: "right" } }, "expected invalid, or { off: PT15M }"],
		["another zone", { $url: { date: { off: "PT1M", zone: "GMT" } } }, "expected invalid, or { off: PT15M }"],
	])("%s", (_, when, message) => {
		expect(() => read(when)).toThrow(message);
	});
});

test("the groups of its patterns are those that a template may name", () => {
	expect(groupsIn({ $url: { pattern: "(?<path>/.*)(?<end>$)(?<!no)" }, $method: "PUT" })).toEqual(["path", "end"]);
	expect([groupsIn("invalid"), groupsIn()]).toEqual([[], []]);
});

test("an object has no other members than those that are known", () => {
	expect(objectOf(spec, { a: 1 }, "/paths", ["a", "b"])).toEqual({ a: 1 });
	expect(() => objectOf(spec, { c: 1 }, "/paths", ["a", "b"])).toThrow("x-mock has no word c here; it has a, b");
	expect(() => objectOf(spec, [], "/paths", ["a"])).toThrow("expected an object with a");
});
