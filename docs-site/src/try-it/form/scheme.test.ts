import { describe, expect, test } from "vitest";
import { lamp } from "../fixtures/lamp.ts";
import { type PartsOf, schemesOf } from "./scheme.ts";

const parts = { id: { required: true, isOpen: true }, secret: { required: true } } as const;
const partsOf: PartsOf = (algorithm) => (algorithm === "seal" ? parts : undefined);
const schemes = (operation: string, components?: string) => {
	const { spec, operation: found } = lamp(operation, components);
	return schemesOf(spec, found.place, partsOf);
};
const key = { key: "lampKey", type: "apiKey", in: "header", name: "X-Lamp-Key", prefix: "Key " };
const date = { key: "lampDate", type: "apiKey", in: "header", name: "X-Lamp-Date" };
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
		expect(scheme).toEqual({ key: "odd", type: "apiKey", in: place, name: "odd" });
	});

	test.each([
		["type: http, scheme: bearer", { type: "bearer", prefix: "Bearer " }],
		["type: oauth2", { type: "oauth2", prefix: "Bearer " }],
		["type: openIdConnect", { type: "openIdConnect", prefix: "Bearer " }],
		[
			"type: http, scheme: basic",
			{ type: "basic", prefix: "Basic ", parts: { username: { required: true, isOpen: true }, password: { required: true } } },
		],
	])("may be sent in Authorization: %s", (members, expected) => {
		const [[scheme] = []] = schemes("security: [{ odd-key: [] }]", `odd-key: { ${members} }`);
		expect(scheme).toEqual({ key: "odd-key", in: "header", name: "Authorization", ...expected });
	});

	test("say what a signature is made with, and which header it makes", () => {
		const sealed = { key: "seal", type: "apiKey", in: "header", name: "Authorization", signature: "seal", parts };
		expect(schemes("security: [{ seal: [], lampDate: [] }, { lampDate: [] }]", seal)).toEqual([[sealed, { ...date, made: true }], [date]]);
	});

	test.each([
		["of no known type", "type: http, scheme: digest", "expected a security scheme of a known type: apiKey"],
		[
			"of an algorithm that nobody has written",
			"type: apiKey, in: header, name: A, x-signature: rot13",
			"src/client/signing/ has no rot13",
		],
	])("are refused %s, and the line is said", (_, members, message) => {
		const { spec, operation, at } = lamp("security: [{ od/d: [] }]", `od/d: { ${members} }`);
		expect(() => schemesOf(spec, operation.place, partsOf)).toThrow(at(`od/d: { type`) + message);
	});
});
