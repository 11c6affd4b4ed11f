import { expect, test } from "vitest";
import type { JsonObject } from "../../openapi/document.ts";
import { judged, operation, saying } from "../fixtures/judged.ts";
import { mock } from "./mock.ts";

const said = { content: { "application/json": { examples: { said: { value: 1 } } } } };
const responses = { 200: said, 204: {} };
const ok = { status: 200, example: "said" };
const judge = (settings: JsonObject, rest: JsonObject = {}) => judged(mock, saying({ responses, "x-mock": settings }, rest));

test("an operation says what its mock answers", () => {
	const message = "the operation has no x-mock: { default: { status, example } }; say what its mock answers";
	expect(judged(mock, saying({ responses }))).toEqual([[operation, message]]);
	expect(judge({ refused: [] })).toEqual([[operation, message]]);
	expect(judge({ default: ok })).toEqual([]);
	expect(judge({ default: { status: 204 } })).toEqual([]);
});

test("an answer with a body is named by its example, wherever x-mock names it", () => {
	const message = "x-mock names status 200 without an example, and its response has a body; name one";
	expect(judge({ default: { status: 200 } })).toEqual([[`${operation}/x-mock/default`, message]]);
	const entry = { when: "invalid", status: 200 };
	expect(judge({ default: ok, refused: [entry] })).toEqual([[`${operation}/x-mock/refused/0`, message]]);
	expect(judge({ default: ok, chosen: [entry] })).toEqual([[`${operation}/x-mock/chosen/0`, message]]);
	expect(judge({ default: ok }, { "x-mock": { refused: [entry] } })).toEqual([["/x-mock/refused/0", message]]);
	expect(judge({ default: ok, refused: [{ ...entry, example: "said" }] })).toEqual([]);
});
