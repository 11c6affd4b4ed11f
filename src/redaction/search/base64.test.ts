import { describe, expect, test } from "vitest";
import { base64Around, changeBase64, coresOf, decodedBytes } from "./base64.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");
const secret = "Qk4tX9v+Lr2Zw8/JmT";

/** Where a core of the secret is in a text, with the place at which its group of four begins. */
const groupsIn = (text: string, of = secret) =>
	coresOf(of).flatMap((core) => (text.includes(core.text) ? [text.indexOf(core.text) - core.lead] : []));

describe("the cores of a secret", () => {
	test.each(["", "a", "ab", "abc"])("are in base64 in which it stands behind %j, whatever is behind it", (before) => {
		for (const after of ["", "x", "yz"]) {
			const groups = groupsIn(base64(before + secret + after));
			expect(groups).not.toEqual([]);
			for (const group of groups) expect(group % 4).toBe(0);
		}
	});

	test("are in the alphabet for URLs, too", () => {
		const text = Buffer.from("??>>~~ÿÿ-1234567890").toString("base64url");
		expect(text).toMatch(/[-_]/);
		expect(groupsIn(text, "??>>~~ÿÿ-1234567890")).toEqual([0]);
	});

	test("are in base64 of JSON and of a URL that hold the secret", () => {
		const awkward = 'pass "word" 4711 &more';
		expect(groupsIn(base64(JSON.stringify({ awkward })), awkward)).not.toEqual([]);
		expect(groupsIn(base64(`https://a.example/?x=${encodeURIComponent(awkward)}`), awkward)).not.toEqual([]);
	});

	test("are not in base64 of another text", () => expect(groupsIn(base64("Qk4tX9v+Lr2Zw8 is another one"))).toEqual([]));
});

describe("the base64 around a place", () => {
	const [packed, text] = [base64("user:secret-4711"), `data ${base64("user:secret-4711")}.`];

	test("reaches to its beginning and its end, with the padding", () => {
		const [start = 0, end = 0] = base64Around(text, 13, 0) ?? [];
		expect(text.slice(start, end)).toBe(packed);
		expect(base64Around(text, 9, 0)).toEqual([start, end]);
	});

	test("does not reach before what was changed already", () => expect(base64Around(text, 13, 9)).toEqual([9, 5 + packed.length]));

	test.each([
		["before that", 5, 9],
		["in a text that is none", 4, 0],
		["at the end", text.length, 0],
	])("is nothing %s", (_, group, from) => expect(base64Around(text, group, from)).toBeUndefined());
});

describe("base64 with another text", () => {
	const louder = (text: string) => text.replace("secret", "SECRET");

	test.each(["a secret", "a secret?", "a secret??", "é secret"])("of %j is base64 of that text, padded as it was", (text) => {
		expect(changeBase64(base64(text), louder)).toBe(base64(louder(text)));
		const bare = base64(text).replace(/=+$/, "");
		expect(changeBase64(bare, louder)).toBe(base64(louder(text)).replace(/=+$/, ""));
	});

	test("stays in its alphabet", () => {
		const text = "ÿÿÿ?>secret>>";
		const safe = Buffer.from(text).toString("base64url");
		expect(safe).toMatch(/[-_]/);
		expect(changeBase64(safe, louder)).toBe(Buffer.from(louder(text)).toString("base64url"));
	});

	test("keeps bytes that are no text", () => {
		const bytes = Buffer.from([0xff, 0xfe, ...Buffer.from("secret"), 0x80]);
		const changed = Buffer.from(changeBase64(bytes.toString("base64"), louder), "base64");
		expect(changed).toEqual(Buffer.from([0xff, 0xfe, ...Buffer.from("SECRET"), 0x80]));
	});

	test("keeps a letter behind its last group", () =>
		expect(changeBase64(`${base64("my secret")}A`, louder)).toBe(`${base64("my SECRET")}A`));

	test("stays to the letter where the text is the same, however it was made", () => expect(changeBase64("YR==", louder)).toBe("YR=="));
});

describe("the text of bytes", () => {
	test("is read as UTF-8, and written so", () => {
		const { text, encode, isBytes } = decodedBytes(Buffer.from("é钥"));
		expect([text, isBytes]).toEqual(["é钥", undefined]);
		expect(Buffer.from(encode("ü"), "latin1").toString()).toBe("ü");
	});

	test("is a character for each byte where it is none", () => {
		const { text, encode, isBytes } = decodedBytes(Uint8Array.of(0xff, 0xfe, 0x61));
		expect([text, isBytes, encode("\xff")]).toEqual(["\xff\xfea", true, "\xff"]);
	});
});
