import { describe, expect, test } from "vitest";
import { operationOf } from "../operation.ts";
import { credentialsOf } from "./credential.ts";
import { changed, lantern, operation } from "./fixtures/lantern.ts";

const credentials = (operationId: string) => credentialsOf(lantern, operation(operationId).place.value);
const key = { scheme: "lampKey", header: "X-Lamp-Key", prefix: "Key ", variable: "LAMP_KEY" };

describe("The credentials of an operation", () => {
	test("are the contract's where it has none of its own, and none where it needs none", () => {
		expect(credentials("setLamp")).toEqual([{ scheme: "lampKey", fields: [key], variables: ["LAMP_KEY"] }]);
		expect(credentials("listScenes")).toEqual([{ scheme: "none", fields: [], variables: [] }]);
		expect(credentialsOf({ ...lantern, document: {} }, {})).toEqual([{ scheme: "none", fields: [], variables: [] }]);
	});

	test("may be made of a secret that is never sent, with the header that goes with it", () => {
		const pointer = "/components/securitySchemes/lampSeal/x-signature";
		expect(credentials("startShow")).toEqual([
			{ scheme: "lampKey", fields: [key], variables: ["LAMP_KEY"] },
			{
				scheme: "lampSeal",
				fields: [],
				variables: ["ACCESS_KEY", "SECRET_KEY"],
				signature: { algorithm: "sdk-hmac-sha256", header: "Authorization", prefix: "Seal-100% ", date: "X-Lamp-Date", pointer },
			},
		]);
	});

	test("are one where several are needed together", () => {
		const { spec } = changed("{ lampStamp: [], lampDate: [] }", "{ lampKey: [], lampDate: [] }");
		const [credential] = credentialsOf(spec, operationOf(spec, "openView").place.value);
		const date = { scheme: "lampDate", header: "Date", prefix: "", variable: "LAMP_DATE" };
		expect(credential).toEqual({ scheme: "lampKey", fields: [key, date], variables: ["LAMP_KEY", "LAMP_DATE"] });
	});

	test("may have an algorithm that no variable is known for", () => {
		const { spec } = changed("x-signature: zstack-hmac-sha1", "x-signature: rot13");
		const [credential] = credentialsOf(spec, operationOf(spec, "openView").place.value);
		expect(credential).toMatchObject({ variables: [], signature: { algorithm: "rot13" } });
	});

	test.each([
		["lampKey2Go", "LAMP_KEY2_GO"],
		["lamp-key.x", "LAMP_KEY_X"],
		["HTTPKey", "HTTPKEY"],
	])("of the scheme %s are read from %s", (scheme, variable) => {
		const securitySchemes = { [scheme]: { type: "apiKey", in: "header", name: "X" } };
		const spec = { ...lantern, document: { components: { securitySchemes } } };
		expect(credentialsOf(spec, { security: [{ [scheme]: [] }] })[0]?.variables).toEqual([variable]);
	});

	test.each([
		["in the query", "{ type: apiKey, in: query, name: X-Lamp-Key }"],
		["of another type", "{ type: http, in: header, scheme: bearer }"],
	])("are refused %s, and the line is said", (_, scheme) => {
		const { spec, at } = changed('{ type: apiKey, in: header, name: X-Lamp-Key, x-prefix: "Key " }', scheme);
		expect(() => credentialsOf(spec, operationOf(spec, "setLamp").place.value)).toThrow(
			`${at}the samples send a credential in a header only; teach docs-site/src/samples to send this one`,
		);
	});
});
