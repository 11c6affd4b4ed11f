import { expect, test } from "vitest";
import { writer } from "./fixtures/door.ts";
import { component, hasScheme, pathText, urlText } from "./url.ts";

test.each([
	[
		"https://door.corp.test:8002/v1/doors/Wr0ngHorse77?token=Nightingale&lang=EN#x",
		"https://host-1.example:8002/v1/doors/Xx0xxXxxxx01?token=Xxxxxxxxxxy&lang=XX#x",
	],
	["http://me:Wr0ngHorse77@[fe80::1]/", "http://xx:Xx0xxXxxxx01@[2001:db8::1]/"],
	["nightingale://a", "xxxxxxxxxxy://host-1.example"],
	["wss://a.b/?path=https%3A%2F%2Fc.d%2FNightingale", "wss://host-1.example/?path=https%3A%2F%2Fhost-2.example%2FXxxxxxxxxxy"],
])("%s is written as %s", (url, expected) => expect(urlText(url, writer())).toBe(expected));

test("what has no scheme is no URL", () => expect([hasScheme("//a"), hasScheme("a://b")]).toEqual([false, true]));

test("a path keeps the words of the contract and versions", () => {
	expect(pathText("/gateway/v2/doors/Tr0ub4dor_Xyz3", writer())).toBe("/xxxxxxy/v2/doors/Xx0xx0xxy_Xxx0".replace("/xxxxxxy", "/gateway"));
});

test("a part is changed as it was meant, and written as it was", () => {
	expect([component("a%20b", (plain) => plain.toUpperCase()), component("a-b", (plain) => plain), component("", () => "x")]).toEqual([
		"A%20B",
		"a-b",
		"",
	]);
});
