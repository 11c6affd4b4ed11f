import { expect, test } from "vitest";
import { operation, placeAt, saying } from "../../openapi/fixtures/spec.ts";
import { responsesOf } from "../../openapi/operations.ts";
import { responseOf } from "../model/message.ts";
import { declaredAnswers } from "./declared-answers.ts";
import { XMock } from "./x-mock.ts";

/** The `x-mock` of an operation with a 200 and a 4XX. */
function xMock(written: object) {
	const content = { "text/plain": { examples: { cold: { value: "cold" }, hot: { value: "hot" } } } };
	const spec = saying({ "x-mock": written, responses: { 200: { description: "Said." }, "4XX": { description: "Not said.", content } } });
	const place = placeAt(spec, operation);
	const answers = declaredAnswers(
		spec,
		responsesOf(spec, place).map(([status, response]) => responseOf(spec, status, response)),
	);
	const say = { operationId: "say", answers, jobs: {} };
	return new XMock(spec, place, [say], [say]);
}

test("an answer is named by its status and its example, or by its status alone", () => {
	expect(xMock({ default: { status: 404, example: "hot" } }).default).toEqual({ operationId: "say", status: 404, answer: 2 });
	expect(xMock({ default: { status: 200 } }).default).toEqual({ operationId: "say", status: 200, answer: 0 });
});

test("nothing is said where nothing is written", () => {
	const { default: usual, refused, chosen, set } = xMock({});
	expect([usual, refused, chosen, set]).toEqual([undefined, [], [], []]);
});

test("conditions stand as they are written", () => {
	const when = { "$request.header.X-A": { pattern: "^a" }, "$request.path.word": "present" };
	expect(xMock({ chosen: [{ when, status: 400 }] }).chosen).toEqual([{ when, answer: { operationId: "say", status: 400, answer: 1 } }]);
	expect(xMock({ set: [{ set: { "$response.body": "no" } }] }).set).toEqual([{ set: { "$response.body": "no" } }]);
});
