import { expect, test } from "vitest";
import { parse } from "yaml";
import { lettersOf, marked, unmarked } from "./letters.ts";

const text = 'a: &a 1.10 # one\nb: [no, "2", 0x10, *a, { c: true }]\n404: !!int 3\nd: null\n';

test("each number and boolean keeps its letters, also where an alias stands for it", () => {
	const { a, b, ...others } = parse(marked(text));
	expect([a, ...b.slice(0, -1)].map(lettersOf)).toEqual(["1.10", undefined, undefined, "0x10", "1.10"]);
	expect(lettersOf(b.at(-1).c)).toBe("true");
	expect(others).toEqual({ 404: 3, d: null });
	expect(marked(text).split("\n")).toHaveLength(text.split("\n").length);
});

test("without its marks it is what it was", () => {
	for (const each of [text, '{"a":[1e3,-0.5,false,"1"],"b":{"c":7}}']) expect(unmarked(parse(marked(each)))).toEqual(parse(each));
});

test("a value that no text could be is no mark", () =>
	expect([1, null, "1", {}].map(lettersOf)).toEqual([undefined, undefined, undefined, undefined]));
