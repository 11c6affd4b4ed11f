import { expect, test } from "vitest";
import { answering, placesOf, reply } from "../fixtures/judged.ts";
import { typedKeywords } from "./typed-keywords.ts";

test("a keyword beside a type that it does not judge is refused, wherever it stands", () => {
	expect(placesOf(typedKeywords, answering({ type: "integer", minLength: 1 }))).toEqual([reply]);
	expect(placesOf(typedKeywords, answering({ properties: { size: { type: ["string", "null"], minimum: 1 } } }))).toEqual([
		`${reply}/properties/size`,
	]);
});

test("a keyword of one of the types is kept, and so is one without a type", () => {
	expect(placesOf(typedKeywords, answering({ type: ["string", "integer"], minLength: 1, minimum: 1 }))).toEqual([]);
	expect(placesOf(typedKeywords, answering({ minLength: 1, description: "Any." }))).toEqual([]);
});
