import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../openapi/document.ts";
import { answering, asking, judged, operation, placesOf, reply, saying } from "../fixtures/judged.ts";
import { secrets } from "./secrets.ts";

const mark = { "x-sensitive-data": { mask: "full" } };

describe("what looks secret is named until it is marked:", () => {
	test.each(["sessionUuid", "X-Auth-Token", "password", "Set-Cookie", "apiKey", "signature"])("a parameter %s", (name) => {
		const document = (marked: object) => saying({ parameters: [{ in: "header", name, ...marked }] });
		expect(judged(secrets, document({}))).toEqual([
			[`${operation}/parameters/0`, `parameter ${name} looks secret; mark it x-sensitive-data: { mask: full }`],
		]);
		expect(judged(secrets, document(mark))).toEqual([]);
	});

	test("a member of a body", () => {
		expect(placesOf(secrets, asking({ properties: { token: {} } }))).toHaveLength(1);
		expect(placesOf(secrets, asking({ properties: { token: mark } }))).toEqual([]);
	});

	test("but not an object whose members have names of their own, of which each is judged", () => {
		const token = { type: "object", properties: { issued_at: {}, secret: {} } };
		expect(placesOf(secrets, answering({ properties: { token } }))).toEqual([`${reply}/properties/token/properties/secret`]);
	});

	test("a url that a response hands out, but none that a request sends", () => {
		expect(placesOf(secrets, answering({ properties: { consoleUrl: {} } }))).toEqual([`${reply}/properties/consoleUrl`]);
		expect(placesOf(secrets, asking({ properties: { consoleUrl: {} } }))).toEqual([]);
	});

	test.each([{ type: "http", scheme: "bearer" }, { type: "oauth2" }])("but not a security scheme that is always secret: %j", (token) => {
		expect(judged(secrets, { components: { securitySchemes: { token } } })).toEqual([]);
	});

	test("a security scheme, by the name that is sent", () => {
		const scheme = { type: "apiKey", in: "header", name: "X-Auth-Token" };
		const document = (marked: object) => ({ components: { securitySchemes: { acme: { ...scheme, ...marked } } } });
		expect(placesOf(secrets, document({}))).toEqual(["/components/securitySchemes/acme"]);
		expect(placesOf(secrets, document(mark))).toEqual([]);
	});
});

test("a header is marked where its $ref leads, a property beside its $ref", () => {
	const header = (marked: JsonObject) =>
		saying(
			{ responses: { 200: { headers: { "X-Token": { $ref: "#/components/headers/Shared" } } } } },
			{ components: { headers: { Shared: marked } } },
		);
	expect(placesOf(secrets, header({}))).toEqual([`${operation}/responses/200/headers/X-Token`]);
	expect(placesOf(secrets, header(mark))).toEqual([]);
	const property = answering({ properties: { token: { $ref: "#/components/schemas/Word" } } }, { Word: mark });
	expect(placesOf(secrets, property)).toEqual([`${reply}/properties/token`]);
});

test.each<Json>([{ mask: "half" }, {}, true])("a mark without a known mask is refused: %j", (value) => {
	expect(judged(secrets, answering({ properties: { kind: { "x-sensitive-data": value } } }))).toEqual([
		[`${reply}/properties/kind`, "x-sensitive-data of property kind has no known mask; write full, text, none"],
	]);
});
