import { expect, test } from "vitest";
import type { Spec } from "../../openapi/document.ts";
import { saying, specOf } from "../../openapi/fixtures/spec.ts";
import { apiModel } from "./api-model.ts";
import { contractModel } from "./contract-model.ts";

const modelOf = (spec: Spec) => apiModel(contractModel(spec), spec.document);

const responsesOf = (responses: object) => modelOf(saying({ responses })).operations[0]?.responses;

test("a response says what clients do with it", () => {
	const expired = { pointer: "/error/code", values: [1000, "expired"] };
	const [response] = responsesOf({ 401: { "x-retryable": true, "x-credential-expired": expired } }) ?? [];
	expect(response).toMatchObject({ status: "401", retryable: true, expired: { "/error/code": ["1000", "expired"] }, links: [] });
	const [several] = responsesOf({ 401: { "x-credential-expired": [expired, { pointer: "/code", values: [] }] } }) ?? [];
	expect(several?.expired).toEqual({ "/error/code": ["1000", "expired"], "/code": [] });
	const [plain] = responsesOf({ 200: {} }) ?? [];
	expect(plain).toMatchObject({ retryable: false, links: [] });
	expect(plain).not.toHaveProperty("expired");
	expect(plain).not.toHaveProperty("poll");
});

test("a mark of an expired credential without pointer and values is refused", () => {
	expect(() => responsesOf({ 401: { "x-credential-expired": true } })).toThrow("expected a pointer and the values that mean it");
});

test("an operation says what is secret in its exchanges", () => {
	const parameters = [{ in: "query", name: "session", schema: { type: "string", "x-sensitive-data": { mask: "full" } } }];
	expect(modelOf(saying({ parameters })).operations[0]?.secrets).toEqual(["/request/query/session"]);
});

test("an API has its security schemes where they are written, also those that no operation needs", () => {
	const token = { type: "apiKey", in: "header", name: "X-Token" };
	const paths = { "/a": { get: { operationId: "a", responses: {} } } };
	expect(modelOf(specOf({ paths, components: { securitySchemes: { "api-token": token } } })).securitySchemes).toMatchObject([
		{ scheme: "api-token", type: "apiKey", place: { pointer: "/components/securitySchemes/api-token", value: token } },
	]);
});
