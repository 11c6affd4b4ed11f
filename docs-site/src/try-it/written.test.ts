import { expect, test } from "vitest";
import type { Writing } from "./form/writing.ts";
import { writtenIn } from "./written.ts";

const styled = (where: "path" | "query" | "header", name: string, writing: Writing, value: string) => ({
	parameter: { name, in: where, writing },
	value,
});

test("parameters are written in their places as the contract says, and the others of a path are left", () => {
	const parameters = [
		styled("path", "size", { field: "lines", style: "matrix" }, "1\n2\n"),
		styled("query", "filter", { field: "json", style: "deepObject", explode: true }, '{ "a": 1, "b": "x y" }'),
		styled("query", "tags", { field: "lines", explode: false }, "a\nb,c"),
		styled("query", "search", { field: "json", mediaType: "application/json" }, '{"a":1}'),
		styled("header", "X-List", { field: "lines" }, "a\nb"),
	];
	expect(writtenIn("/lamps/{lamp}/{size}", parameters)).toEqual({
		path: "/lamps/{lamp}/;size=1,2",
		query: "filter%5Ba%5D=1&filter%5Bb%5D=x%20y&tags=a,b%2Cc&search=%7B%22a%22%3A1%7D",
		headers: { "X-List": "a,b" },
	});
});

test("what is no JSON is a text, such as the mask of a secret", () => {
	expect(writtenIn("/", [styled("query", "filter", { field: "json" }, "***")]).query).toBe("filter=%2A%2A%2A");
});

test("what no style can write is an error without the value", () => {
	const nested = () => writtenIn("/", [styled("query", "filter", { field: "json" }, '{"a":{"secret":1}}')]);
	expect(nested).toThrow("filter: expected text, a number or a boolean");
});
