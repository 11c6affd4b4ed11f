import { expect, test } from "vitest";
import { start } from "./difference.ts";
import { listPairs, mapPairs } from "./match-members.ts";

const response = { ...start, kind: "response" } as const;

test("members of a map are the same by their name", () => {
	const pairs = mapPairs(response, "content", { "text/plain": 1, "text/html": 2 }, { "text/html": 3, "text/csv": 4 });
	expect(pairs.map(({ was, is, called }) => [was, is, called])).toEqual([
		[1, undefined, ["content", "text/plain"]],
		[2, 3, ["content", "text/html"]],
		[undefined, 4, ["content", "text/csv"]],
	]);
});

test("a path is the same whatever its parameters are called, and a header in any case", () => {
	expect(mapPairs(start, "paths", { "/a/{id}": 1 }, { "/a/{name}": 2 })).toEqual([
		{ was: 1, is: 2, from: "/a/{id}", to: "/a/{name}", called: ["paths", "/a/{name}"] },
	]);
	expect(mapPairs(response, "headers", { "X-Id": 1 }, { "x-id": 2 })).toMatchObject([{ was: 1, is: 2, to: "x-id" }]);
	expect(mapPairs(response, "content", { "text/A": 1 }, { "text/a": 2 })).toHaveLength(2);
});

test("where there was no map, everything came", () => {
	expect(mapPairs(response, "content", undefined, { "text/html": 1 })).toMatchObject([{ was: undefined, is: 1 }]);
});

test("a parameter is called by its name, and any other item by its position", () => {
	const documents = [{}, {}] as const;
	const parameter = { name: "limit", in: "query" };
	const [pair] = listPairs(documents, start, "parameter", "parameters", [], [parameter]);
	expect(pair).toEqual({ was: undefined, is: parameter, from: "0", to: "0", called: ["parameter limit"] });
	const [alternative] = listPairs(documents, start, "schema", "anyOf", [{ type: "string" }], [{ type: "string" }]);
	expect(alternative?.called).toEqual(["anyOf", "0"]);
});
