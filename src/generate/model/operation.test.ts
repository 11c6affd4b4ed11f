import { expect, test } from "vitest";
import { saying, specOf } from "../../openapi/fixtures/spec.ts";
import { operationsOf } from "./operation.ts";

test("operations come in the order in which they are written, each from where it is written", () => {
	const get = { operationId: "a", responses: {} };
	const paths = { "/b": { post: { ...get, operationId: "b" }, get }, "/c": { $ref: "#/components/pathItems/C" } };
	const spec = specOf({ paths, components: { pathItems: { C: { get: { ...get, operationId: "c" } } } } });
	expect(operationsOf(spec).map(({ method, path, place }) => `${method} ${path} at ${place.pointer}`)).toEqual([
		"POST /b at /paths/~1b/post",
		"GET /b at /paths/~1b/get",
		"GET /c at /components/pathItems/C/get",
	]);
});

test("a body is none, optional or required", () => {
	const bodyOf = (put: object) => operationsOf(saying(put)).map(({ requestBody }) => requestBody?.required);
	expect([bodyOf({}), bodyOf({ requestBody: {} }), bodyOf({ requestBody: { required: true } })]).toEqual([[undefined], [false], [true]]);
});

test("an extension among the paths is none, and what every operation needs is needed by each", () => {
	const components = { securitySchemes: { token: { type: "apiKey", in: "header", name: "X-Token" } } };
	const alternativesOf = (get: object) => {
		const paths = { "x-note": "no path", "/a": { get: { operationId: "a", responses: {}, ...get }, "x-put": {}, parameters: [] } };
		return operationsOf(specOf({ paths, security: [{ token: [] }], components })).map(({ operationId, security }) => [
			operationId,
			security.alternatives.length,
		]);
	};
	expect(alternativesOf({})).toEqual([["a", 1]]);
	expect(alternativesOf({ security: [] })).toEqual([["a", 0]]);
});

test("an operation without an id has one of method and path", () => {
	const paths = { "/machines/{id}": { get: { responses: {}, parameters: [] } } };
	expect(operationsOf(specOf({ paths })).map(({ operationId }) => operationId)).toEqual(["getMachinesById"]);
});

test("an operation is refused with the path that another has behind its server", () => {
	const get = { operationId: "a", responses: {} };
	const paths = { "/v1/a/{id}": { get }, "/a/{name}": { get: { ...get, operationId: "b", servers: [{ url: "/" }, { url: "/v1" }] } } };
	const message = "GET /v1/a/{name} is the path of a, too; give one of them another path or server";
	expect(() => operationsOf(specOf({ paths }))).toThrow(message);
});

test("a server of the document is refused, even if every operation has its own", () => {
	const get = { operationId: "a", responses: {}, servers: [{ url: "/" }] };
	expect(() => operationsOf(specOf({ servers: [{ url: "ftp://h.example" }], paths: { "/a": { get } } }))).toThrow("got ftp:");
});
