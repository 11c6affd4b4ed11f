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

test.each<[JsonObject, string]>([
	[{ status: 201, example: "said" }, "x-mock names status 201 with example said, which is not declared"],
	[{ status: 200, example: "sung" }, "x-mock names status 200 with example sung, which is not declared"],
	[{ status: 200 }, "x-mock names status 200 with example undefined, which is not declared"],
	[{ status: 204, example: "said" }, "x-mock names status 204 with example said, which is not declared"],
])("an answer %j that is not declared is refused", (choice, message) => {
	expect(judge({ default: choice })).toEqual([[`${operation}/x-mock/default`, message]]);
	expect(judge({ default: ok, refused: [{ when: "invalid", ...choice }] })).toEqual([[`${operation}/x-mock/refused/0`, message]]);
	expect(judge({ default: ok, chosen: [{ when: {}, ...choice }] })).toEqual([[`${operation}/x-mock/chosen/0`, message]]);
});

test("what the whole API refuses may be declared by any operation", () => {
	const refused = (example: string) => ({ "x-mock": { refused: [{ when: "unknownPath", status: 200, example }] } });
	expect(judge({ default: ok }, refused("said"))).toEqual([]);
	expect(judge({ default: ok }, refused("sung")).map(([pointer]) => pointer)).toEqual(["/x-mock/refused/0"]);
});

test("what a job answers is declared by the operation that is polled", () => {
	const accepted = (link: JsonObject, then: JsonObject) => ({
		paths: {
			"/say": {
				put: {
					operationId: "say",
					responses: { 202: { links: { job: link } } },
					"x-mock": { default: { status: 202 }, refused: [{ when: "invalid", status: 202, then }] },
				},
			},
			"/job": { get: { operationId: "getJob", responses, "x-mock": { default: ok } } },
		},
	});
	const poll = { operationId: "getJob", "x-poll": { url: "$response.body#/location" } };
	const at = `${operation}/x-mock/refused/0`;
	expect(judged(mock, accepted(poll, ok))).toEqual([]);
	expect(judged(mock, accepted(poll, { status: 202 }))).toEqual([
		[`${at}/then`, "x-mock names status 202 with example undefined, which is not declared"],
	]);
	expect(judged(mock, accepted({ operationId: "getJob" }, ok))).toEqual([
		[at, "x-mock says what a job answers, but status 202 has no link with x-poll"],
	]);
});
