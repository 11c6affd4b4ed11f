import { expect, test } from "vitest";
import { operation, placeAt, saying } from "../../openapi/fixtures/spec.ts";
import { responsesOf } from "../../openapi/operations.ts";
import { responseOf } from "../model/message.ts";
import { declaredAnswers } from "./declared-answers.ts";

function answersOf(responses: object) {
	const spec = saying({ responses });
	const models = responsesOf(spec, placeAt(spec, operation)).map(([status, place]) => responseOf(spec, status, place));
	return declaredAnswers(spec, models).map(({ code, mediaType, example }) => [code, mediaType, example]);
}

test("there is an answer for each example, for each media type without one, and for each response without a body", () => {
	const content = {
		"Text/Plain": { examples: { cold: { value: "cold" }, page: { externalValue: "./page.txt" } } },
		"application/json": { schema: { type: "string" } },
		"text/html": { example: "<p>", examples: { more: { value: "<b>" } } },
		"text/csv": { schema: { type: "string", examples: ["a,b"] } },
	};
	expect(answersOf({ 204: { description: "Done." }, "4XX": { description: "Not done.", content } })).toEqual([
		["204", undefined, undefined],
		["4XX", "Text/Plain", "cold"],
		["4XX", "Text/Plain", "page"],
		["4XX", "application/json", undefined],
		["4XX", "text/html", "default"],
		["4XX", "text/html", "more"],
		["4XX", "text/csv", "default"],
	]);
});
