import { describe, expect, test } from "vitest";
import { expandPath } from "../openapi/path-template.ts";
import { loadMarks } from "./load.ts";
import { marksOf } from "./marks.ts";

const operations = await loadMarks();
const urlOf = (path: string, before = "") => `https://cloud.example${before}${expandPath(path, () => "1")}`;

describe.each(operations)("the marks of $method $marks.path", ({ method, marks }) => {
	test.each([
		["are those of its operation", method, urlOf(marks.path)],
		[
			"are found behind what a gateway puts before the path, and before a query",
			method.toLowerCase(),
			`${urlOf(marks.path, "/gw")}?x=/1#y`,
		],
	])("%s", (_, called, url) => expect(marksOf({ request: { method: called, url } })).toBe(marks));

	test("are those of all with its path where the method is another", () =>
		expect(marksOf({ request: { method: "TRACE", url: urlOf(marks.path) } })).toMatchObject({ path: marks.path, unknown: true }));
});

test("of a path that nobody knows the marks are those of all contracts together, each once, so that nothing is lost", () => {
	const { path, pointers, credentials, unknown } = marksOf({ request: { method: "GET", url: "https://cloud.example/elsewhere" } });
	expect([path, unknown]).toEqual(["", true]);
	expect(new Set(pointers)).toEqual(new Set(operations.flatMap(({ marks }) => marks.pointers)));
	expect(pointers.length).toBe(new Set(pointers).size);
	for (const { marks } of operations) expect(credentials).toEqual(expect.arrayContaining([...marks.credentials]));
});
