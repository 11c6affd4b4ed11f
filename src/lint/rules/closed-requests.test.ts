import { expect, test } from "vitest";
import { answering, asking, judged, placesOf, request } from "../fixtures/judged.ts";
import { closedRequests } from "./closed-requests.ts";

const open = { type: "object", properties: { kind: { type: "string" } } };
const closed = { ...open, additionalProperties: false };

test("an open object of a request is refused, wherever it stands", () => {
	expect(judged(closedRequests, asking(open))).toEqual([
		[request, "object schema of a request is open; write additionalProperties: false"],
	]);
	expect(placesOf(closedRequests, asking({ ...closed, properties: { inner: open } }))).toEqual([`${request}/properties/inner`]);
	expect(placesOf(closedRequests, asking({ type: ["object", "null"] }))).toEqual([request]);
	expect(placesOf(closedRequests, asking({ ...open, additionalProperties: {} }))).toEqual([request]);
});

test.each([
	["takes no further member", closed],
	["takes none that its parts do not declare", { ...open, unevaluatedProperties: false }],
	["says of what form further members are", { type: "object", additionalProperties: { type: "string" } }],
	["is no object", { type: "string" }],
])("a request that %s is kept", (_, schema) => {
	expect(placesOf(closedRequests, asking(schema))).toEqual([]);
});

test("what a schema closes, its branches need not, those that it refers to included", () => {
	const branches = { type: "object", unevaluatedProperties: false, anyOf: [open, { $ref: "#/components/schemas/Kind" }] };
	expect(placesOf(closedRequests, asking(branches, { Kind: open }))).toEqual([]);
	expect(placesOf(closedRequests, asking({ type: "object", unevaluatedProperties: false, properties: { kind: open } }))).toEqual([
		`${request}/properties/kind`,
	]);
});

test("a response may be open", () => {
	expect(placesOf(closedRequests, answering(open))).toEqual([]);
});
