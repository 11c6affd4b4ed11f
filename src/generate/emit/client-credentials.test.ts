import { expect, test } from "vitest";
import { saying } from "../../openapi/fixtures/spec.ts";
import { modelOf } from "../fixtures/model.ts";
import { clientSchemes } from "../model/client-schemes.ts";
import { authType, makerImports, sentSchemes } from "./client-credentials.ts";

const securitySchemes = {
	token: { type: "apiKey", in: "header", name: "X-Token" },
	"api-key": { type: "apiKey", in: "query", name: "key" },
	basic: { type: "http", scheme: "basic" },
};
const modelWith = (...security: object[]) => modelOf(saying({ security }, { components: { securitySchemes } }));

test("a user gives one alternative, whose names are quoted where they are none of TypeScript", () => {
	const model = modelWith({ token: [], "api-key": [] }, { basic: [] }, { basic: [] }, {});
	expect(authType(model, clientSchemes(model))).toBe(
		'{ token: Given<string>; "api-key": Given<string> } | { basic: Given<HttpBasicSecret> }',
	);
	expect(authType(modelWith({}), {})).toBeUndefined();
});

test("a scheme has the functions that carry and make its credential, and only a maker is imported with its type", () => {
	const schemes = clientSchemes(modelWith({ "api-key": [] }, { basic: [] }));
	expect(JSON.stringify(sentSchemes(schemes))).toContain('"sign":{"text":"signHttpBasic"}');
	expect(sentSchemes(schemes)["api-key"]).toMatchObject({ name: "key", in: "query", carry: { text: "inQuery" } });
	expect(makerImports(schemes)).toEqual([
		'import { type Secret as HttpBasicSecret, sign as signHttpBasic } from "../../src/openapi/security/http-basic.ts";',
	]);
});
