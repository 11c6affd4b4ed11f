import { expect, test } from "vitest";
import { base64Spelling } from "./base64-spelling.ts";

const entryWith = (text: string, encoding = "base64") => ({
	request: { postData: { text, encoding } },
	response: { content: { text, encoding } },
});
const base64 = (text: string) => Buffer.from(text, "latin1").toString("base64");

test.each([
	["in lines", base64("a long text").replace(/.{5}/g, "$&\r\n"), "a long text"],
	["in pieces, each padded", `${base64("a")}${base64("long")}${base64("text")}`, "alongtext"],
	["in pieces and lines", `${base64("ab")}\n${base64("cd")}\n`, "abcd"],
	["without padding", base64("a").replaceAll("=", ""), "a"],
	["with too much padding", `${base64("abc")}==`, "abc"],
	["in the alphabet of URLs", "-_8=", "\u00fb\u00ff"],
	["in a data URL", `data:application/json;charset=utf-8;base64,${base64("{}")}`, "{}"],
])("base64 %s is the bytes that it encodes", (_, text, meant) => {
	expect(base64Spelling.mend(entryWith(text))).toEqual(entryWith(base64(meant)));
});

test.each(["", base64("a"), base64("abc"), "%", "abcde", "a b c d e"])("%j stays, because it is base64, or is none at all", (text) => {
	const entry = entryWith(text);
	expect(base64Spelling.mend(entry)).toBe(entry);
});

test("a text that is not encoded stays, whatever it looks like", () => {
	const entry = entryWith("YQ", "utf-8");
	expect(base64Spelling.mend(entry)).toBe(entry);
});
