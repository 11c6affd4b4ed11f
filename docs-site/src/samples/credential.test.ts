import { describe, expect, test } from "vitest";
import { operationOf } from "../operation.ts";
import { credentialsOf } from "./credential.ts";
import { changed, lantern, operation } from "./fixtures/lantern.ts";

const credentials = (operationId: string) => credentialsOf(lantern, operation(operationId).place);
const key = { scheme: "lampKey", in: "header", name: "X-Lamp-Key", prefix: "Key ", given: "LAMP_KEY" };

describe("The credentials of an operation", () => {
	test("are the contract's where it has none of its own, and none where it needs none", () => {
		expect(credentials("setLamp")).toEqual([{ scheme: "lampKey", fields: [key], variables: ["LAMP_KEY"] }]);
		expect(credentials("listScenes")).toEqual([{ scheme: "none", fields: [], variables: [] }]);
		expect(credentialsOf({ ...lantern, document: {} }, { pointer: "", value: {} })).toEqual([
			{ scheme: "none", fields: [], variables: [] },
		]);
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
		const [credential] = credentialsOf(spec, operationOf(spec, "openView").place);
		const date = { scheme: "lampDate", in: "header", name: "Date", given: "LAMP_DATE" };
		expect(credential).toEqual({ scheme: "lampKey", fields: [key, date], variables: ["LAMP_KEY", "LAMP_DATE"] });
	});

	test("may have an algorithm that no variable is known for", () => {
		const { spec } = changed("x-signature: zstack-hmac-sha1", "x-signature: rot13");
		const [credential] = credentialsOf(spec, operationOf(spec, "openView").place);
		expect(credential).toMatchObject({ variables: [], signature: { algorithm: "rot13" } });
	});

	test.each([
		["lampKey2Go", "LAMP_KEY2_GO"],
		["lamp-key.x", "LAMP_KEY_X"],
		["HTTPKey", "HTTPKEY"],
	])("of the scheme %s are read from %s", (scheme, variable) => {
		const securitySchemes = { [scheme]: { type: "apiKey", in: "header", name: "X" } };
		const spec = { ...lantern, document: { components: { securitySchemes } } };
		expect(credentialsOf(spec, { pointer: "", value: { security: [{ [scheme]: [] }] } })[0]?.variables).toEqual([variable]);
	});

	test.each<[string, object, string[]]>([
		["{ type: apiKey, in: query, name: key }", { in: "query", name: "key", given: "LAMP_KEY" }, ["LAMP_KEY"]],
		["{ type: apiKey, in: cookie, name: sid }", { in: "cookie", name: "sid", given: "LAMP_KEY" }, ["LAMP_KEY"]],
		["{ type: oauth2 }", { in: "header", name: "Authorization", prefix: "Bearer ", given: "LAMP_KEY" }, ["LAMP_KEY"]],
		[
			"{ type: http, scheme: basic }",
			{
				in: "header",
				name: "Authorization",
				prefix: "Basic ",
				given: { username: "LAMP_KEY_USERNAME", password: "LAMP_KEY_PASSWORD" },
			},
			["LAMP_KEY_USERNAME", "LAMP_KEY_PASSWORD"],
		],
	])("of the scheme %s say where they go", (scheme, field, variables) => {
		const { spec } = changed('{ type: apiKey, in: header, name: X-Lamp-Key, x-prefix: "Key " }', scheme);
		const [credential] = credentialsOf(spec, operationOf(spec, "setLamp").place);
		expect(credential).toEqual({ scheme: "lampKey", fields: [{ scheme: "lampKey", ...field }], variables });
	});

	test("are none for an alternative that needs none", () => {
		const { spec } = changed("security: [{ lampKey: [] }]\npaths", "security: [{ lampKey: [] }, {}]\npaths");
		expect(credentialsOf(spec, operationOf(spec, "setLamp").place).map(({ scheme }) => scheme)).toEqual(["lampKey", "none"]);
	});
});
