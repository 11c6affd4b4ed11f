import fc from "fast-check";
import { expect, test } from "vitest";
import type { Json } from "../../openapi/document.ts";
import { some, tried } from "../fixtures/values.ts";
import { lists, ofLengths } from "./lists.ts";

function listsOf(schema: object, first?: Json, depth = 0): Json[][] {
	const { values, shape } = tried({ type: "array", ...schema });
	const made = lists(values, shape, depth, first === undefined ? undefined : fc.constant(first));
	return made === undefined ? [] : (some(made, 100) as Json[][]);
}
const lengths = (all: Json[][]) => [...new Set(all.map(({ length }) => length))].sort();

test("lists have the lengths that a schema allows, and a few items where it names no limit", () => {
	expect(lengths(listsOf({ items: { type: "integer" }, minItems: 1, maxItems: 2 }))).toEqual([1, 2]);
	expect(lengths(listsOf({ items: { type: "integer" } }))).toEqual([0, 1, 2, 3]);
});

test("items keep their schemas, the first ones theirs by place", () => {
	const made = listsOf({ prefixItems: [{ const: "first" }], items: { type: "integer" }, minItems: 1 });
	expect(made.filter(([first, ...rest]) => first !== "first" || rest.some((item) => !Number.isInteger(item)))).toEqual([]);
});

test("a list contains what it has to", () => {
	expect(listsOf({ items: {}, contains: { const: 7 } }).some((items) => items.includes(7))).toBe(true);
});

test("the first item may be given", () => {
	expect(new Set(listsOf({ items: { type: "integer" } }, "given").map(([first]) => first))).toEqual(new Set(["given"]));
	expect(new Set(listsOf({ prefixItems: [{ const: 1 }, { const: 2 }] }, "given").map(([first, second]) => [first, second].join()))).toEqual(
		new Set(["given,2"]),
	);
});

test("deep inside a list is as short as it may be, and no list is made whose items cannot be", () => {
	expect(lengths(listsOf({ items: { type: "integer" } }, undefined, 5))).toEqual([0]);
	expect(listsOf({ prefixItems: [false] })).toEqual([]);
});

test("lists of lengths far apart have both of them", () => {
	const made = some(ofLengths(fc.constant(1), 2, 50), 200);
	expect(new Set(made.map(({ length }) => length))).toEqual(new Set([2, 3, 4, 5, 50]));
});
