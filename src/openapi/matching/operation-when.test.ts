import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { parseSpec } from "../document.ts";
import { operationsOf } from "../operations.ts";
import { operationWhen } from "./operation-when.ts";

const ring = { "application/json": { schema: { type: "object", properties: { ring: { type: "null" } } } } };

function whenIn(when: unknown, content: object = ring) {
	const spec = parseSpec("door", stringify({ paths: { "/door": { post: { "x-operation-when": when, requestBody: { content } } } } }));
	const [found] = operationsOf(spec);
	return found && operationWhen(spec, found.operation);
}

test("the members by which a request is known are JSON Pointers into its body", () => {
	expect([whenIn(["$request.body#/ring"]), whenIn(undefined)]).toEqual([["/ring"], undefined]);
});

describe("what cannot choose an operation is refused at its line:", () => {
	test.each<[string, unknown, string]>([
		["no list", "$request.body#/ring", "expected a list of $request.body#"],
		["an empty list", [], "expected a list of $request.body#"],
		["a header", ["$request.header.X-Ring"], "got $request.header.X-Ring"],
		["a part of the reply", ["$response.body#/ring"], "got $response.body#/ring"],
		["a member that no schema has", ["$request.body#/rung"], "got $request.body#/rung"],
	])("%s", (_, when, message) => expect(() => whenIn(when)).toThrow(message));

	test("a body that may be something else than JSON", () => {
		const form = { ...ring, "application/x-www-form-urlencoded": {} };
		expect(() => whenIn(["$request.body#/ring"], form)).toThrow("read of JSON alone");
	});
});
