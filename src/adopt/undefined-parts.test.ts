import { expect, test } from "vitest";
import type { JsonObject } from "../openapi/document.ts";
import { undefinedParts } from "./undefined-parts.ts";

const json = (schema: JsonObject): JsonObject => ({ content: { "application/json": { schema } } });
const nothing = /^Nothing says where a claim comes from/;

test("a document that says all has only what no document of others says", () => {
	const responses: JsonObject = { 200: json({ type: "string", maxLength: 3 }), "4XX": { $ref: "#/components/responses/Refused" } };
	const lines = undefinedParts(
		{
			servers: [{ url: "/" }],
			security: [{ key: [] }],
			paths: { "/a": { get: { operationId: "a", responses } } },
			components: { securitySchemes: { key: {} }, responses: { Refused: json({ enum: ["no"] }) } },
		},
		0,
	);
	expect(lines).toEqual([expect.stringMatching(nothing)]);
});

test("each lack is named with its operations, the first ten of them", () => {
	const paths: JsonObject = Object.fromEntries(
		Array.from({ length: 12 }, (_, nth) => [`/${nth}`, { get: { operationId: `o${nth}`, responses: { 404: json({}) } } }]),
	);
	const lines = undefinedParts({ paths, components: { schemas: { A: { type: ["string", "null"] } } } }, 2);
	expect(lines).toEqual([
		expect.stringMatching(/^12 operations have no success declared \(2XX, 3XX or default\): o0, .*, o9 and 2 more\.$/),
		expect.stringMatching(/^12 operations have a reply whose content no schema describes: /),
		expect.stringMatching(/^12 operations need no credential: /),
		"No security scheme is declared.",
		"No server is declared: a program names it as baseUrl.",
		"1 string has no list of values, no pattern and no length: any text will do.",
		"2 patterns are left out for the time that a text may take there: any text will do.",
		expect.stringMatching(nothing),
	]);
	expect(undefinedParts({ paths: { "/a": { get: { operationId: "a", security: [{}], responses: { 200: {} } } } } }, 1)).toEqual(
		expect.arrayContaining([
			"One operation has no error declared (4XX, 5XX or default): a refusal is a violation: a.",
			"1 pattern is left out for the time that a text may take there: any text will do.",
		]),
	);
});
