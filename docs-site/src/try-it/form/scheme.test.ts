import { describe, expect, test } from "vitest";
import { lamp } from "../fixtures/lamp.ts";
import { type SecretsOf, schemesOf } from "./scheme.ts";

const secrets = [{ name: "id", required: true }];
const secretsOf: SecretsOf = (algorithm) => (algorithm === "seal" ? secrets : undefined);
const schemes = (operation: string, components?: string) => {
	const { spec, operation: found } = lamp(operation, components);
	return schemesOf(spec, found.place, secretsOf);
};
const key = { key: "lampKey", in: "header", name: "X-Lamp-Key", prefix: "Key " };
const date = { key: "lampDate", in: "header", name: "X-Lamp-Date", prefix: "" };
const seal = "seal: { type: apiKey, in: header, name: Authorization, x-signature: seal }";

describe("The schemes of a form", () => {
	test("are the contract's where the operation has none of its own, and none where it needs none", () => {
		expect(schemes("responses: {}")).toEqual([[key]]);
		expect(schemes("security: []")).toEqual([]);
	});

	test("are listed for each alternative", () => {
		expect(schemes("security: [{ lampKey: [], lampDate: [] }, { lampDate: [] }, {}]")).toEqual([[key, date], [date], []]);
	});

	test.each(["query", "cookie"])("may be sent in the %s", (place) => {
		const [[scheme] = []] = schemes("security: [{ odd: [] }]", `odd: { type: apiKey, in: ${place}, name: odd }`);
		expect(scheme).toEqual({ key: "odd", in: place, name: "odd", prefix: "" });
	});

	test("say what a signature is made with, and which header it makes", () => {
		const sealed = { key: "seal", in: "header", name: "Authorization", prefix: "", signature: { algorithm: "seal", secrets } };
		expect(schemes("security: [{ seal: [], lampDate: [] }, { lampDate: [] }]", seal)).toEqual([[sealed, { ...date, made: true }], [date]]);
	});

	test.each([
		["in no place", "type: http, scheme: bearer", "Try It cannot send the credential of od/d; it knows header, query and cookie"],
		[
			"of an algorithm that nobody has written",
			"type: apiKey, in: header, name: A, x-signature: rot13",
			"src/client/signing/ has no rot13",
		],
	])("are refused %s, and the line is said", (_, members, message) => {
		const { spec, operation, at } = lamp("security: [{ od/d: [] }]", `od/d: { ${members} }`);
		expect(() => schemesOf(spec, operation.place, secretsOf)).toThrow(at(`od/d: { type`) + message);
	});
});
