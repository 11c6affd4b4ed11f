import { describe, expect, test } from "vitest";
import { bodyLines } from "./lines.ts";

const lines = (text: string) => bodyLines(text, "/b").map(({ text, pointer = "" }) => `${pointer} | ${text}`);

describe("a body is laid out, a JSON value a line, with the pointer of each:", () => {
	test.each([
		["an object", '{"a":1,"b/c":"x"}', ["/b | {", '/b/a |   "a": 1,', '/b/b~1c |   "b/c": "x"', " | }"]],
		[
			"lists in objects in lists",
			'[{"a":[1,2]},null]',
			[
				"/b | [",
				"/b/0 |   {",
				'/b/0/a |     "a": [',
				"/b/0/a/0 |       1,",
				"/b/0/a/1 |       2",
				" |     ]",
				" |   },",
				"/b/1 |   null",
				" | ]",
			],
		],
		["what is empty, on its line", '{"a":{},"b":[]}', ["/b | {", '/b/a |   "a": {},', '/b/b |   "b": []', " | }"]],
		["a number as it was written", "[1.50, 1e400]", ["/b | [", "/b/0 |   1.50,", "/b/1 |   1e400", " | ]"]],
		["brackets in a string as a string", '["{\\"]"]', ["/b | [", '/b/0 |   "{\\"]"', " | ]"]],
		["a name that is written in another way", '{"\\u0061":1}', ["/b | {", '/b/a |   "\\u0061": 1', " | }"]],
		["JSON that breaks off, as far as it goes", '{"a":[1,"lam', ["/b | {", '/b/a |   "a": [', "/b/a/0 |     1,", '/b/a/1 |     "lam']],
		["JSON with a fault, as it is", "{a:1]", ["/b | {", "/b/a |   a: 1", " | ]"]],
	])("%s", (_, text, expected) => expect(lines(text)).toEqual(expected));
});

test("another text keeps its lines, and its pointer is at the first", () => {
	expect(lines("no such\r\nlamp\n\nhere")).toEqual(["/b | no such", " | lamp", " | ", " | here"]);
	expect(lines("7")).toEqual(["/b | 7"]);
});

test("what nests deeply is indented no further than 40 levels", () => {
	const deepest = bodyLines("[".repeat(60), "").at(-1)?.text ?? "";
	expect(deepest).toMatch(/^ {80}$/);
});
