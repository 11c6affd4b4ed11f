import { expect, test } from "vitest";
import { acme, lineOf } from "./fixtures/acme.ts";
import { operationOf, operationsAt, operationsOf } from "./operation.ts";

test("the operations of a contract come in the order in which they are written", () => {
	expect(operationsOf(acme()).map(({ method, path, operationId }) => `${method} ${path} ${operationId}`)).toEqual([
		"POST /v1/machines/{machine}/screen openScreen",
		"POST /v1/screens startScreen",
		"GET /v1/jobs/{job}/state showJob",
	]);
});

test("an operation stands at its place, in its path's", () => {
	const { item, place, contract } = operationOf(acme(), "openScreen");
	expect([item.pointer, place.pointer]).toEqual([
		"/paths/~1v1~1machines~1{machine}~1screen",
		"/paths/~1v1~1machines~1{machine}~1screen/post",
	]);
	expect(contract.line(place.pointer)).toBe(Number(lineOf("    post:").split(":")[1]));
});

test("what a path has beside its operations is none", () => {
	const item = { pointer: "/paths/~1a", value: { parameters: [], summary: "A.", delete: { operationId: "closeScreen" } } };
	expect(operationsAt(acme(), "/a", item)).toMatchObject([
		{ operationId: "closeScreen", method: "DELETE", place: { pointer: "/paths/~1a/delete" } },
	]);
});

test("an operation that is not there is an error with file and line", () => {
	expect(() => operationOf(acme(), "hum")).toThrow(`${lineOf("paths:")}: no operation is hum`);
});
