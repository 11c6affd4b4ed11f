import { expect, test } from "vitest";
import { SecretIndex } from "../placeholders/secret-index.ts";
import { CleanTexts } from "./clean-texts.ts";

const held = new Set(["the", "session"]);
const text = "the session 5c66c9a616334283b055d1507fe0ff98 has ended";

function remembering(views: readonly string[]) {
	const index = new SecretIndex();
	const clean = new CleanTexts(index);
	clean.add(text, held, views);
	const isStillClean = (secret: string) => {
		index.add(secret, "*".repeat(secret.length), true);
		return clean.has(text, held);
	};
	return { clean, isStillClean };
}

test("a text is remembered until a secret is met that may stand in it, or in what it means", () => {
	expect(remembering([text]).isStillClean("Wr0ngHorse77")).toBe(true);
	expect(remembering([text]).isStillClean("x5C66C9A616334283B055D1507FE0FF98")).toBe(false);
	expect(remembering([text, "is Wr0ngHorse77"]).isStillClean("Wr0ngHorse77")).toBe(false);
});

test("every secret that would be found is a reason to read again", () => {
	for (let at = 0; at + 16 <= text.length; at++) {
		const index = new SecretIndex();
		const secret = `0123456${text.slice(at, at + 16)}fedcba9`;
		index.add(secret, "*", true);
		if (index.isIn(text)) expect(remembering([text]).isStillClean(secret), secret).toBe(false);
	}
});

test("what is too long is not remembered, and neither are more texts than there is room for", () => {
	const { clean } = remembering([text]);
	clean.add("x".repeat(300), held, []);
	expect(clean.has("x".repeat(300), held)).toBe(false);
	for (let count = 0; count < 1_000; count++) clean.add(`${count}`, held, [`${count}-`.repeat(40)]);
	expect(clean.has(text, held)).toBe(false);
});

test("a text of words alone is remembered for the contract that holds them", () => {
	const { clean } = remembering([text]);
	clean.add("the session", held, []);
	expect([clean.has("the session", held), clean.has("the session", new Set())]).toEqual([true, false]);
});
