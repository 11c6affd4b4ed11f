import { expect, test } from "vitest";
import type { Json, JsonObject } from "../../../src/openapi/document.ts";
import { pairsFor, textFor } from "./serialized.ts";

const query = (parameter: JsonObject, value: Json, mediaType?: string) =>
	pairsFor("query", { name: "p", ...parameter }, value, mediaType)
		.map((pair) => `${pair.name}=${pair.value}`)
		.join("&");

test.each<[JsonObject, Json, string]>([
	[{}, "a b!", "p=a%20b%21"],
	[{}, ["a", "b c"], "p=a&p=b%20c"],
	[{ explode: false }, ["a", "b,c"], "p=a,b%2Cc"],
	[{ style: "pipeDelimited", explode: false }, ["a", "b"], "p=a%7Cb"],
	[{ style: "spaceDelimited", explode: false }, ["a", "b"], "p=a%20b"],
	[{}, { a: 1, b: "x y" }, "a=1&b=x%20y"],
	[{ style: "deepObject", explode: true }, { a: "(1)" }, "p%5Ba%5D=%281%29"],
	[{ allowReserved: true }, "a/b:c!", "p=a/b:c!"],
	[{}, [], ""],
	[{}, true, "p=true"],
	[{}, "", "p="],
	[{}, null, "p=null"],
])("in a query %j writes %j as %s", (parameter, value, text) => expect(query(parameter, value)).toBe(text));

test("a parameter with a media type is written as its body would be", () => {
	expect(query({}, { a: [1] }, "application/json")).toBe("p=%7B%22a%22%3A%5B1%5D%7D");
	expect(query({}, "a", "text/plain")).toBe("p=a");
	expect(textFor("header", { name: "p" }, { a: 1 }, "application/json")).toBe('{"a":1}');
});

test.each<["path" | "header", JsonObject, Json, string]>([
	["path", {}, "a/b (1)", "a%2Fb%20%281%29"],
	["path", {}, ["a", "b,c"], "a,b%2Cc"],
	["path", { style: "matrix" }, "a", ";p=a"],
	["path", { style: "label", explode: true }, { a: 1, b: 2 }, ".a=1.b=2"],
	["header", {}, ["a b", "c"], "a b,c"],
	["header", { explode: true }, { a: 1 }, "a=1"],
	["header", {}, 7, "7"],
	["header", {}, null, "null"],
])("in a %s %j writes %j as %s", (where, parameter, value, text) => expect(textFor(where, { name: "p", ...parameter }, value)).toBe(text));
