import { expect, test } from "vitest";
import type { Json, JsonObject } from "../openapi/document.ts";
import { type Argument, writtenArgument } from "./argument.ts";

test.each<[Argument["where"], JsonObject, Json, string]>([
	["path", {}, "a/b", "a%2Fb"],
	["path", { style: "label" }, [1, 2], ".1,2"],
	["query", {}, ["a b", "c"], "p=a%20b&p=c"],
	["query", { style: "deepObject", explode: true }, { a: 1 }, "p%5Ba%5D=1"],
	["query", { allowReserved: true }, "a/b", "p=a/b"],
	["query", { content: {} }, { a: [1] }, "p=%7B%22a%22%3A%5B1%5D%7D"],
	["cookie", {}, 1, "p=1"],
	["header", {}, ["a b", 1], "a b,1"],
	["header", { content: {} }, ["a"], '["a"]'],
	["header", {}, { a: [1] }, '{"a":[1]}'],
	["query", {}, { a: [1] }, "p=%7B%22a%22%3A%5B1%5D%7D"],
])("in a %s, %j writes %j as %s", (where, parameter, value, text) => {
	expect(writtenArgument({ place: { pointer: "", value: parameter }, name: "p", where, value })).toBe(text);
});
