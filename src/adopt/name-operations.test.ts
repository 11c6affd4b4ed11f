import { expect, test } from "vitest";
import { nameOperations, operationsIn } from "./name-operations.ts";

test("what has no name, or another's, is named by method and path", () => {
	const document = {
		paths: {
			"x-note": {},
			"/a": { get: {}, post: { operationId: "" } },
			"/b": { get: { operationId: "getA" }, put: { operationId: "get-a" } },
		},
	};
	expect(nameOperations(document)).toEqual([
		"GET /a is getA2",
		"POST /a is postA",
		"PUT /b is putB, because another operation is named get-a",
	]);
	expect(operationsIn(document).map(({ operation }) => operation.operationId)).toEqual(["getA2", "postA", "getA", "putB"]);
});

test("names that are right stay", () => {
	expect(nameOperations({ paths: { "/a": { get: { operationId: "a" }, post: { operationId: "b" } } } })).toEqual([]);
});
