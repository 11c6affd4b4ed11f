import { expect, test } from "vitest";
import type { AnsweringOperation } from "../generate/answers/answers.ts";
import { fireKiln, readFiring } from "./fixtures/operation.ts";
import { operationsOf, prepared } from "./read-operations.ts";

const declared = [fireKiln().declared, readFiring().declared];
const contract = { api: "kiln", file: "specs/kiln/openapi.yaml", version: "1", line: 1, operations: declared };
const usual = { operationId: "readFiring", status: 200, answer: 0 };
const written = (operationId: string, change: Partial<AnsweringOperation> = {}): AnsweringOperation => ({
	operationId,
	summary: "",
	curl: "curl",
	answers: [{ code: "200", mediaType: "text/plain", headers: {}, body: "done" }],
	default: { ...usual, operationId },
	refused: [],
	chosen: [],
	set: [],
	polls: {},
	states: [],
	behaving: [],
	...change,
});
const read = (...operations: AnsweringOperation[]) => operationsOf(contract, { sendsContentType: true, operations });

test("operations know the answers of each other, and the jobs that they lead to", () => {
	const polls = { 200: { operationId: "readFiring", url: "/at", parameters: {} } };
	const refused = [{ when: "invalid" as const, answer: usual, jobAnswer: usual }];
	const [fire, look] = read(written("fireKiln", { polls, refused }), written("readFiring"));
	expect(fire?.default.operation).toBe(fire);
	expect(fire?.refusals[0]?.answer).toEqual({ operation: look, status: 200, answer: look?.answers[0] });
	expect(fire?.polls.get("200")?.job).toBe(look);
	expect(look?.answers[0]?.content).toEqual({ mediaType: "text/plain", bytes: "done" });
});

test("answers of another contract are refused, with what to do", () => {
	expect(() => read(written("fireKiln"))).toThrow("answers.js has no operation readFiring: generate it again");
	expect(() => read(written("fireKiln", { default: { ...usual, answer: 7 } }), written("readFiring"))).toThrow("generate it again");
});

test("an answer without a media type has no body", () => {
	expect(prepared({ code: "204", headers: {} }).content).toBeUndefined();
});
