import { describe, expect, test } from "vitest";
import { escapedAs, escapedLike } from "./escaped.ts";
import { unescaped } from "./unescaped.ts";

test.each([
	["in percent signs", "a b/", "x%20y", "a%20b%2F"],
	["in escapes of JSON", 'a"b', "x\\ny", 'a\\"b'],
	["as it is", 'a"b/', "xy", 'a"b/'],
])("a text is written %s as another is", (_, text, other, expected) => expect(escapedLike(text, other)).toBe(expected));

describe("a part of a text gets the escapes of what stood there", () => {
	/** `key` in the text, in which a placeholder of the same length or another stands for it. */
	function replaced(text: string, key: string, placeholder: string): string {
		const view = unescaped(text);
		const from = view.plain.indexOf(key);
		const [start = 0, end = 0] = [view.at[from], view.at[from + key.length]];
		return text.slice(0, start) + escapedAs(placeholder, view, from, from + key.length, text) + text.slice(end);
	}

	test.each([
		["letter by letter", "x=a%62c", "abc", "abd", "x=a%62d"],
		["only where the letter is another", "x=%61%62%63", "abc", "abz", "x=%61%62%7A"],
		["twice where it was twice", "x=%2561bc", "abc", "zbc", "x=%257Abc"],
		["as bytes of UTF-8", "x=%C3%A9t", "ét", "üt", "x=%C3%BCt"],
		["in JSON", "x\\u0061b", "ab", "zb", "x\\u007ab"],
		["in JSON in JSON", "x\\\\u0061b", "ab", "zb", "x\\\\u007ab"],
		["as a whole where it is longer", "x=a%20b", "a b", "longer text", "x=longer%20text"],
	])("%s", (_, text, key, placeholder, expected) => expect(replaced(text, key, placeholder)).toBe(expected));
});
