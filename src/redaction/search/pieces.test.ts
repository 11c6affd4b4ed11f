import { expect, test } from "vitest";
import { hashOf, shortest } from "./hash.ts";
import { Pieces } from "./pieces.ts";

/** The secrets of which a piece is in the text. */
const foundIn = (pieces: Pieces, text: string) =>
	Array.from({ length: text.length - shortest + 1 }, (_, at) => hashOf(text, at)).flatMap((hash) =>
		pieces.mayHave(hash) ? pieces.at(hash).map(({ secret }) => secret) : [],
	);

test("a text is found by one of its pieces, and another is not", () => {
	const pieces = new Pieces();
	pieces.add("passw0rd-one", "Passw0rd-One", 0);
	expect(foundIn(pieces, "was passw0rd-one.")).toEqual(["Passw0rd-One"]);
	expect(foundIn(pieces, "was another text")).toEqual([]);
});

test("texts that begin alike are found by what tells them apart", () => {
	const pieces = new Pieces();
	for (let index = 0; index < 100; index++) pieces.add(`the-same-beginning-${index}-${index * 7919}`, `${index}`, 0);
	for (let index = 0; index < 100; index++) {
		const found = foundIn(pieces, `the-same-beginning-${index}-${index * 7919}`);
		expect(found).toContain(`${index}`);
		expect(found.length).toBeLessThan(20);
	}
});

test("a text that was removed is found no more, and those beside it still are", () => {
	const pieces = new Pieces();
	pieces.add("123456", "first", 0);
	pieces.add("123456", "second", 1);
	pieces.remove("123456", "first");
	pieces.remove("never added", "third");
	expect(pieces.at(hashOf("123456", 0))).toEqual([{ secret: "second", form: 1, anchor: 0 }]);
	pieces.remove("123456", "second");
	expect(foundIn(pieces, "123456")).toEqual([]);
});
