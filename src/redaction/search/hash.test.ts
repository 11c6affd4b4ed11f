import { expect, test } from "vitest";
import { fold, hashOf, nextHash, shortest } from "./hash.ts";

test("a hash goes from place to place to what it would be there", () => {
	const text = "eine Tür, 钥匙, and 🔑 keys";
	let hash = hashOf(text, 0);
	for (let at = 0; at + shortest < text.length; at++) {
		hash = nextHash(hash, text, at);
		expect(hash).toBe(hashOf(text, at + 1));
	}
	expect(hashOf("abcdefg", 0)).not.toBe(hashOf("abcdefg", 1));
	expect(hashOf("xabcdef", 1), "of the same piece elsewhere").toBe(hashOf("abcdefg", 0));
});

test("a text in lower case is as long as it was, so that its places stay", () => {
	expect(fold("ABC-ä")).toBe("abc-ä");
	expect("\u0130stanbul".toLowerCase().length, "which is not so of itself").toBe(9);
	expect(fold("\u0130STANBUL")).toBe("istanbul");
});
