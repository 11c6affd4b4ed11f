import { describe, expect, test } from "vitest";
import { decodedComponent, unescaped, viewsOf } from "./unescaped.ts";

describe("a text without its escapes", () => {
	test.each([
		["a%20b", "a b"],
		["%C3%A9%E9%92%A5", "é钥"],
		["%252Fa", "/a"],
		['\\u0041\\n\\/\\"', 'A\n/"'],
		["\\\\u0041", "A"],
		["&amp;&lt;&#65;&#x42;&quot;", '&<AB"'],
		["a+b", "a b"],
		["&#9999999;", "&#9999999;"],
		["100%", "100%"],
		["%zz \\x &unknown;", "%zz \\x &unknown;"],
		["%FF", "%FF"],
	])("%s is %s", (text, plain) => expect(unescaped(text).plain).toBe(plain));

	test("says where each unit of it began, and where it ends", () => expect(unescaped("a%20b\\u0041").at).toEqual([0, 1, 4, 5, 11]));

	test("has units of one escape at one place", () => expect(unescaped("%F0%9F%94%91!").at).toEqual([0, 0, 12, 13]));

	test("may take a plus as itself", () => expect(unescaped("a+b%2B", "+").plain).toBe("a+b+"));
});

describe("the views of a text", () => {
	const plain = (text: string) => viewsOf(text).map((view) => view.plain);

	test("are it without one layer of escapes, without two, and so on", () => {
		const inner = JSON.stringify({ a: '"x"' });
		expect(plain(encodeURIComponent(inner))).toEqual([inner, '{"a":""x""}']);
	});

	test("lead to places in the text itself", () => {
		const [, last] = viewsOf("x%5Cu0041y");
		expect([last?.plain, last?.at]).toEqual(["xAy", [0, 1, 9, 10]]);
	});

	test("take a plus both ways", () => expect(plain("a+b")).toEqual(["a b"]));

	test("of a plus in percent signs are both", () => expect(plain("%61%2Bb")).toEqual(["a+b", "a b", "a+b"]));

	test.each(["plain text", "", "a & b"])("of %j are none", (text) => expect(plain(text)).toEqual([]));

	test("are four at most", () => expect(plain(`${"\\".repeat(64)}u0041`).length).toBeLessThanOrEqual(4));
});

test.each([
	["a%20b", "a b"],
	["a+b", "a+b"],
	["100%", "100%"],
	["%FF", "%FF"],
])("the part %s of a URL means %s", (text, plain) => expect(decodedComponent(text)).toBe(plain));
