import { expect, test } from "vitest";
import { answering, judged, placesOf, reply } from "../fixtures/judged.ts";
import { linearPatterns } from "./linear-patterns.ts";

test("a pattern that a long text slows down is refused, with how much", () => {
	const document = answering({ properties: { location: { type: "string", pattern: "^https?://[^\\s/?#]+\\S*$" } } });
	expect(judged(linearPatterns, document)).toEqual([
		[
			`${reply}/properties/location/pattern`,
			"expected a pattern that takes time in proportion to its text, got ^https?://[^\\s/?#]+\\S*$: 2nd degree polynomial; let no two repetitions take the same characters",
		],
	]);
});

test("so is one of names, and one that a short text slows down", () => {
	expect(placesOf(linearPatterns, answering({ patternProperties: { "^(a+)+$": {} } }))).toEqual([`${reply}/patternProperties/^(a+)+$`]);
	expect(placesOf(linearPatterns, answering({ items: { pattern: "^(a|a)*$" } }))).toEqual([`${reply}/items/pattern`]);
});

test("a pattern whose repetitions take different characters is kept", () => {
	expect(placesOf(linearPatterns, answering({ pattern: "^https?://[^\\s/?#]+(?:[/?#]\\S*)?$" }))).toEqual([]);
});
