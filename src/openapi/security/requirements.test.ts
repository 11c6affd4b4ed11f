import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { type JsonObject, parseSpec, type Spec } from "../document.ts";
import { isMarkedSecret, isSecretIn, requirementsOf, schemeNamed, schemesOf } from "./requirements.ts";

const securitySchemes = {
	"api-key": { type: "apiKey", in: "header", name: "X-Key", "x-sensitive-data": { mask: "full" } },
	sign: { type: "apiKey", in: "header", name: "Authorization", "x-prefix": "Sign ", "x-signature": "rot13" },
	date: { type: "apiKey", in: "header", name: "Date" },
	oauth: { type: "oauth2", flows: {} },
	moved: { $ref: "#/components/securitySchemes/oauth" },
	tls: { type: "mutualTLS" },
};
const specOf = (rest: object): Spec => parseSpec("acme", stringify({ components: { securitySchemes }, ...rest }));
const spec = specOf({ security: [{ "api-key": [] }] });

const alternatives = (security: unknown, of = spec) => {
	const operation = { pointer: "/paths/~1a/get", value: (security === undefined ? {} : { security }) as JsonObject };
	const { pointer, alternatives: found } = requirementsOf(of, operation);
	return [pointer, found.map((schemes) => schemes.map(({ scheme }) => scheme))];
};

describe("An operation requires", () => {
	const own = "/paths/~1a/get/security";
	test.each<[string, unknown, unknown]>([
		["what the API requires where it says nothing", undefined, ["/security", [["api-key"]]]],
		["one of several alternatives", [{ sign: [], date: [] }, { oauth: ["read"] }, {}], [own, [["sign", "date"], ["oauth"], []]]],
		["nothing where it says so", [], [own, []]],
	])("%s", (_, security, expected) => expect(alternatives(security)).toEqual(expected));

	test("nothing where nobody says anything", () => expect(alternatives(undefined, specOf({}))).toEqual(["/security", []]));

	test.each([
		["tokan", "no security scheme tokan; declare it under components/securitySchemes"],
		["toString", "no security scheme toString"],
		[
			"tls",
			"expected a security scheme of a known type: apiKey with a name, in header, query or cookie; http basic; http bearer; oauth2; openIdConnect",
		],
	])("no scheme %s", (scheme, message) => expect(() => alternatives([{ [scheme]: [] }])).toThrow(message));

	test("and the line of the fault is said", () => {
		const line = spec.line("/components/securitySchemes/tls");
		expect(() => alternatives([{ tls: [] }])).toThrow(`specs/acme/openapi.yaml:${line}: expected`);
	});
});

test("a scheme is read where its $ref leads, with what signs it", () => {
	expect(schemeNamed(spec, "moved", "/security")).toMatchObject({
		scheme: "moved",
		type: "oauth2",
		place: { pointer: "/components/securitySchemes/oauth" },
	});
	expect(schemeNamed(spec, "sign", "/security")).toMatchObject({ name: "Authorization", prefix: "Sign ", signature: "rot13" });
});

test("the schemes of known types are secret by their type, or by a mark", () => {
	expect(schemesOf(spec).map((scheme) => [scheme.scheme, isMarkedSecret(scheme)])).toEqual([
		["api-key", true],
		["sign", false],
		["date", false],
		["oauth", true],
		["moved", true],
	]);
});

test("a scheme of an alternative is secret, unless a signature makes it", () => {
	const { alternatives } = requirementsOf(spec, {
		pointer: "",
		value: { security: [{ sign: [], date: [] }, { date: [] }, { oauth: [], date: [] }] },
	});
	expect(alternatives.map((alternative) => alternative.map((scheme) => isSecretIn(scheme, alternative)))).toEqual([
		[true, false],
		[true],
		[true, true],
	]);
});
