import { expect, test } from "vitest";
import { headerLists } from "./header-lists.ts";

const accept = { name: "Accept", value: "*/*" };
const server = { name: "Server", value: "lantern: one" };
const entryWith = (headers: unknown) => ({ request: { headers }, response: { headers } });

test.each([
	[
		"pairs",
		[
			["Accept", "*/*"],
			["Server", "lantern: one"],
		],
	],
	["lines", ["Accept: */*", "Server:lantern: one"]],
	["members of an object", { Accept: "*/*", Server: "lantern: one" }],
	["some of them objects as they should be", [accept, ["Server", "lantern: one"]]],
])("headers that are %s are those of HAR", (_, headers) => {
	expect(headerLists.mend(entryWith(headers))).toEqual(entryWith([accept, server]));
});

test("a value that is a list stays one, and a pseudo-header keeps its colon", () => {
	expect(headerLists.mend(entryWith({ "Set-Cookie": ["a=1", "b=2"] }))).toEqual(entryWith([{ name: "Set-Cookie", value: ["a=1", "b=2"] }]));
	expect(headerLists.mend(entryWith([":status: 200"]))).toEqual(entryWith([{ name: ":status", value: "200" }]));
});

test.each([[[accept, server]], [[]], ["Accept: */*"], [7], [undefined]])("%j stays", (headers) => {
	const entry = entryWith(headers);
	expect(headerLists.mend(entry)).toBe(entry);
});

test.each([["no colon"], [["one", "two", "three"]], [[1, 2]], [null]])("%j among the headers is none, and stays", (header) => {
	expect(headerLists.mend(entryWith([header]))).toEqual(entryWith([header]));
});
