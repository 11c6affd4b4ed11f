import { expect, test } from "vitest";
import { SecretIndex } from "./secret-index.ts";

const secret = "5c66c9a616334283b055d1507fe0ff98";

function knowing(text: string, isStrong = true): SecretIndex {
	const index = new SecretIndex();
	index.add(text, "*".repeat(text.length), isStrong);
	return index;
}

test("a secret is replaced wherever it stands, in any case", () => {
	expect(knowing("Wr0ngHorse77").replace("a wr0nghorse77-Wr0ngHorse77b")).toBe("a ************-************b");
	expect(knowing(secret).replace("nothing of it")).toBe("nothing of it");
});

test("a word of a text is not replaced in names, which may have it by chance", () => {
	expect(knowing("hostname", false).replace("hostname", { isName: true })).toBe("hostname");
	expect(knowing("hostname", false).replace("hostname")).toBe("********");
});

test("16 characters of a secret are found, fewer are not", () => {
	const index = knowing(secret);
	for (let at = 0; at <= 16; at++) expect(index.isIn(`x${secret.slice(at, at + 16).toUpperCase()}x`)).toBe(true);
	expect(index.isIn(`x${secret.slice(3, 18)}x`)).toBe(false);
});

test("all of a shorter secret is found, and its punctuation tells nothing", () => {
	expect(knowing("Wr0ngHorse77").isIn("is Wr0ngHorse77.")).toBe(true);
	expect(knowing("0fda3eca-****-****-****-************").isIn("5c66c9a6-****-****-****-************")).toBe(false);
});

test("a placeholder is looked for nowhere, and a secret is new once", () => {
	const index = new SecretIndex();
	expect([
		index.add("00000000000040008000000000000001", "00000000000040008000000000000002", true),
		index.add(secret, "x", true),
		index.add(secret, "x", true),
	]).toEqual([false, true, false]);
	expect([index.size, index.placeholderOf(secret)]).toEqual([1, "x"]);
});

test("no more secrets are looked for than there is room for, and it says so", () => {
	const index = new SecretIndex(1);
	expect([index.add(secret, "x", true), index.isFull, index.add("Wr0ngHorse77", "y", true), index.isFull]).toEqual([
		true,
		false,
		false,
		true,
	]);
	expect(index.replace(`${secret} Wr0ngHorse77`)).toBe("x Wr0ngHorse77");
});

test("a secret is new in a text if it was met later, or is looked for in names only now", () => {
	const index = new SecretIndex();
	index.add("nightingale", "xxxxxxxxxxy", false);
	const known = index.size;
	expect(index.isNewIn("the Nightingale sings", known)).toBe(false);
	expect(index.replace("nightingale_id", { isName: true })).toBe("nightingale_id");
	expect(index.add("nightingale", "xxxxxxxxxxy", true)).toBe(true);
	expect(index.add("nightingale", "xxxxxxxxxxy", true)).toBe(false);
	expect(index.isNewIn("the Nightingale sings", known)).toBe(true);
	expect(index.replace("nightingale_id", { isName: true })).toBe("xxxxxxxxxxy_id");
});
