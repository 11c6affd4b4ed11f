import { describe, expect, test } from "vitest";
import { matchItems, naming } from "./match-items.ts";

const unnamed = [() => undefined, () => undefined] as const;
const byText = [(item: unknown) => String(item), (item: unknown) => String(item)] as const;

describe("items of a list", () => {
	test("that have a name are the same by it, wherever they stand", () => {
		expect(matchItems(["a", "b"], ["b", "c", "a"], "parameter", byText)).toEqual([
			[0, 2],
			[1, 0],
			[undefined, 1],
		]);
	});

	test("that have none are the same where nothing differs, and are then taken in their order", () => {
		expect(matchItems([1, 2, 3], [3, 4, 5], "schema", unnamed)).toEqual([
			[2, 0],
			[0, 1],
			[1, 2],
		]);
	});

	test("of which one more or one less is left cannot be told apart", () => {
		expect(matchItems([1, 2], [3], "schema", unnamed)).toEqual([
			[0, undefined],
			[1, undefined],
			[undefined, 0],
		]);
	});

	test("are taken for one that changed its name where they are schemas, and never where they are parameters", () => {
		expect(matchItems(["Form"], ["Shape"], "schema", byText)).toEqual([[0, 0]]);
		expect(matchItems(["limit"], ["size"], "parameter", byText)).toEqual([
			[0, undefined],
			[undefined, 0],
		]);
	});
});

describe("the name of", () => {
	const document = { components: { parameters: { Limit: { name: "limit", in: "query" } } } };

	test.each([
		["a server is its address", "server", "servers", { url: "https://a.example" }, "https://a.example"],
		["a parameter is its place and name", "parameter", "parameters", { name: "limit", in: "query" }, "query limit"],
		["a parameter is found behind a reference", "parameter", "parameters", { $ref: "#/components/parameters/Limit" }, "query limit"],
		["a header is the same in any case", "parameter", "parameters", { name: "X-Trace", in: "header" }, "header x-trace"],
		["a parameter of the path is its position there", "parameter", "parameters", { name: "job", in: "path" }, "path 1"],
		["an item of a tuple is its position", "schema", "prefixItems", { type: "string" }, "7"],
		["a schema is what it refers to", "schema", "anyOf", { $ref: "#/components/schemas/Form" }, "#/components/schemas/Form"],
		["a schema without a reference has none", "schema", "anyOf", { type: "string" }, undefined],
	] as const)("%s", (_, kind, member, item, name) => {
		expect(naming(document, kind, member, "/a/{id}/{job}")(item, 7)).toBe(name);
	});
});
