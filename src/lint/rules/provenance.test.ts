import { describe, expect, test } from "vitest";
import type { Json } from "../../openapi/document.ts";
import { answering, judged, operation, placesOf, reply, saying } from "../fixtures/judged.ts";
import { isProvenance, provenance } from "./provenance.ts";

const known = { "x-provenance": { documented: "a manual" } };

test("each claim without its source is named at its place", () => {
	const document = saying({
		parameters: [{ in: "query", name: "zone" }],
		requestBody: { content: {} },
		responses: { 200: { headers: { "X-Trace": {} }, content: { "application/json": { schema: { properties: { kind: true } } } } } },
	});
	expect(judged(provenance, document).map(([pointer, message]) => [pointer, message.split(" has ")[0]])).toEqual([
		[`${operation}/responses/200`, "response 200"],
		[`${operation}/responses/200/headers/X-Trace`, "header X-Trace"],
		[`${reply}/properties/kind`, "property kind"],
		[`${operation}/parameters/0`, "parameter zone"],
		[`${operation}/requestBody`, "requestBody requestBody"],
	]);
});

test("a property says its source beside a $ref, and what else is referred to says it where it is written", () => {
	const document = answering({ properties: { kind: { $ref: "#/components/schemas/Kind" } } });
	expect(placesOf(provenance, document)).toEqual([`${operation}/responses/200`, `${reply}/properties/kind`]);
	expect(placesOf(provenance, saying({ responses: { 200: { $ref: "#/components/responses/Said" } } }))).toEqual([]);
	expect(placesOf(provenance, saying({ responses: { 200: known } }))).toEqual([]);
});

test("a further path of an operation says its source", () => {
	const document = saying({ "x-also-at": [{ path: "/a" }, { path: "/b", ...known }], responses: { 200: known } });
	expect(judged(provenance, document).map(([pointer, message]) => [pointer, message.split(" has ")[0]])).toEqual([
		[`${operation}/x-also-at/0`, "/a"],
	]);
});

describe("provenance", () => {
	test.each<[string, Json]>([
		["that is no map", "documented"],
		["that is empty", {}],
		["of an unknown grade", { guessed: "a manual" }],
		["without a reference", { documented: [] }],
		["with an empty reference", { documented: "a manual", source: " " }],
		["with a reference that is no text", { documented: [1] }],
	])("%s is none", (_, value) => expect(isProvenance(value, ["documented", "source"])).toBe(false));

	test("is a map from grade to one reference or several", () => {
		expect(isProvenance({ documented: "a manual", source: ["A.java", "B.java"] }, ["documented", "source"])).toBe(true);
	});
});
