import { expect, test } from "vitest";
import { answering, judged, operation, placesOf, reply, saying } from "../fixtures/judged.ts";
import { sensitiveStrings } from "./sensitive-strings.ts";

const mark = { "x-sensitive-data": { mask: "none" } };

test("a free string is named until it is marked", () => {
	expect(judged(sensitiveStrings, answering({ properties: { note: { type: ["string", "null"] } } }))).toEqual([
		[
			`${reply}/properties/note`,
			"string note has no mark; write x-sensitive-data: { mask: full }, text for words that may hold a secret, or none",
		],
	]);
	expect(judged(sensitiveStrings, answering({ properties: { note: { type: "string", ...mark } } }))).toEqual([]);
});

test.each([{ enum: ["a"] }, { const: "a" }, { "x-extensible-enum": ["a"] }, { pattern: "^a$" }])("%j says what a string is", (said) => {
	expect(judged(sensitiveStrings, answering({ properties: { kind: { type: "string", ...said }, count: { type: "integer" } } }))).toEqual(
		[],
	);
});

test("the mark of a parameter or a header is that of its string", () => {
	const document = (marked: object) => saying({ parameters: [{ in: "header", name: "X-A", schema: { type: "string" }, ...marked }] });
	expect(placesOf(sensitiveStrings, document({}))).toEqual([`${operation}/parameters/0/schema`]);
	expect(placesOf(sensitiveStrings, document(mark))).toEqual([]);
});
