import { describe, expect, test } from "vitest";
import { saying } from "../../openapi/fixtures/spec.ts";
import { modelOf } from "../fixtures/model.ts";
import { clientSource } from "./client.ts";

const securitySchemes = {
	token: { type: "apiKey", in: "header", name: "Authorization", "x-prefix": "OAuth " },
	session: { type: "apiKey", in: "query", name: "sessionId" },
	signed: { type: "apiKey", in: "header", name: "Authorization", "x-signature": "sdk-hmac-sha256" },
	date: { type: "apiKey", in: "header", name: "X-Date" },
	basic: { type: "http", scheme: "basic" },
	"oauth-2": { type: "oauth2", flows: {} },
	cookie: { type: "apiKey", in: "cookie", name: "session" },
	"api-key": { type: "apiKey", in: "header", name: "X-Key" },
};

const sourceOf = (security: object[], schemes: object = securitySchemes) =>
	clientSource(modelOf(saying({ security }, { components: { securitySchemes: schemes } })));
const authOf = (security: object[]) => /export type AcmeAuth = (.*);/.exec(sourceOf(security))?.[1];

test("the client is named after its folder and knows its schemes and routes", () => {
	const source = sourceOf([{ token: [] }, { session: [] }]);
	expect(source).toContain("export const createAcmeClient = (options: AcmeOptions): AcmeClient =>");
	expect(source).toContain('token: { name: "Authorization", prefix: "OAuth " }');
	expect(source).toContain('session: { name: "sessionId", in: "query", carry: inQuery }');
	expect(source).toContain('path: "/say/{word}"');
});

test("an operation named by a number has a route by that text, as its method names it", () => {
	const source = clientSource(modelOf(saying({ operationId: "123" })));
	expect(source).toContain('routes: { "123": { method: "PUT"');
	expect(source).toContain('const methods = { put123: "123" } as const;');
});

test("a signature is imported as its algorithm and called by name", () => {
	const source = sourceOf([{ signed: [], date: [] }]);
	expect(source).toContain(
		'import { type Secret as SdkHmacSha256Secret, sign as signSdkHmacSha256 } from "../../src/client/signing/sdk-hmac-sha256.ts";',
	);
	expect(source).toContain("sign: signSdkHmacSha256");
});

test("what encodes a user and a password is imported and called by name", () => {
	const source = sourceOf([{ basic: [] }, { "oauth-2": [] }, { cookie: [] }]);
	expect(source).toContain(
		'import { type Secret as HttpBasicSecret, sign as signHttpBasic } from "../../src/openapi/security/http-basic.ts";',
	);
	expect(source).toContain('import { inCookie } from "../../src/openapi/security/carrier.ts";');
	expect(source).toContain('basic: { name: "Authorization", prefix: "Basic ", sign: signHttpBasic }');
	expect(source).toContain('"oauth-2": { name: "Authorization", prefix: "Bearer " }');
	expect(source).toContain('cookie: { name: "session", in: "cookie", carry: inCookie }');
});

test("what writes styled parameters is imported only where there are some", () => {
	const source = (...parameters: object[]) => clientSource(modelOf(saying({ parameters })));
	const ids = { name: "ids", in: "query", schema: { type: "array" } };
	const plain = [ids, { name: "word", in: "path", required: true, schema: {} }, { name: "X-A", in: "header", schema: { type: "integer" } }];
	expect(source(...plain)).not.toContain("styled");
	const styled = source(...plain.slice(1), { ...ids, explode: false });
	expect(styled).toContain('import { styledRequestOf } from "../../src/client/styled-request.ts";');
	expect(styled).toContain('styled: [{ name: "ids", in: "query", style: "form", explode: false }],');
	expect(styled).toContain("request: styledRequestOf,");
});

test("what fills headers is imported only where one has a default", () => {
	const source = (schema: object) => clientSource(modelOf(saying({ parameters: [{ name: "X-A", in: "header", schema }] })));
	expect(source({ type: "string" })).not.toContain("withDefaults");
	const filled = source({ type: "string", default: "1" });
	expect(filled).toContain('import { withDefaults } from "../../src/client/default-headers.ts";');
	expect(filled).toContain('headers: { "X-A": "1" }, request: withDefaults(),');
	expect(filled).not.toContain("styled");
});

describe("the credential has a member for each alternative:", () => {
	test.each<[string, object[], string]>([
		["a text", [{ token: [] }], "{ token: Given<string> }"],
		["several together", [{ token: [], session: [] }], "{ token: Given<string>; session: Given<string> }"],
		["a name that is no identifier", [{ "api-key": [] }], '{ "api-key": Given<string> }'],
		["several to choose from", [{ token: [] }, { session: [] }], "{ token: Given<string> } | { session: Given<string> }"],
		["a secret that signs, and nothing that it makes", [{ signed: [], date: [] }], "{ signed: Given<SdkHmacSha256Secret> }"],
		["a text in a cookie", [{ cookie: [] }], "{ cookie: Given<string> }"],
		["a user and a password", [{ basic: [] }, {}], "{ basic: Given<HttpBasicSecret> }"],
		["a token", [{ "oauth-2": [] }], '{ "oauth-2": Given<string> }'],
		["none", [], "Record<never, never>"],
	])("%s", (_, security, type) => expect(authOf(security)).toBe(type));
});

test("what bodies need is imported and called by name, and nothing else", () => {
	const source = clientSource(
		modelOf(
			saying({
				requestBody: {
					content: { "multipart/form-data": { schema: { properties: { a: {} } }, encoding: { a: { contentType: "image/png" } } } },
				},
				responses: { 200: { content: { "image/png": {} } } },
			}),
		),
	);
	expect(source).toContain('import { bodies } from "../../src/client/bodies/encode.ts";');
	expect(source).toContain('import { multipart } from "../../src/client/bodies/multipart.ts";');
	expect(source).toContain('import { read } from "../../src/client/bodies/read.ts";');
	expect(source).toContain('encode: bodies({ "multipart/form-data": multipart({ a: "image/png" }) })');
	expect(source).not.toContain("bodies/form.ts");
	expect(sourceOf([])).not.toContain("src/client/bodies/");
});

test("a client without credentials imports nothing for them", () => {
	expect(sourceOf([{ token: [] }])).toContain("import type { Given }");
	expect(sourceOf([])).not.toContain("Given");
});

describe("the methods", () => {
	const named = (operationId: string) => clientSource(modelOf(saying({ operationId })));

	test("are the operations, if each operationId names one", () => {
		expect(named("say")).not.toContain("method-names");
	});

	test.each([
		["open-screen", '{ openScreen: "open-screen" }'],
		["then", '{ putThen: "then" }'],
	])("have names of their own for %s", (operationId, names) => {
		const source = named(operationId);
		expect(source).toContain('import { type Named, named } from "../../src/client/method-names.ts";');
		expect(source).toContain(`const methods = ${names} as const;`);
		expect(source).toContain('export type AcmeClient = Named<ApiClient<paths, (typeof api)["routes"]>, typeof methods>;');
		expect(source).toContain("=> named(createApiClient<paths, typeof api, AcmeAuth>(api, options), methods);");
	});
});

test.each(["md5", "../route", "toString", 1])("the algorithm %s is refused, because nobody wrote it", (algorithm) => {
	const schemes = { signed: { ...securitySchemes.signed, "x-signature": algorithm } };
	expect(() => sourceOf([{ signed: [] }], schemes)).toThrow(
		`no algorithm ${algorithm} in src/client/signing; correct the name or add the algorithm`,
	);
});

describe("the path of a server", () => {
	const withServers = (...servers: object[]) => clientSource(modelOf(saying({ servers })));

	test("stands before the path of the route, and the client bundles no more", () => {
		const source = withServers({ url: "https://h.example/v1" });
		expect(source).toContain('path: "/v1/say/{word}"');
		expect(source).toContain('"/v1/say/{word}": paths["/say/{word}"];');
		expect(source).toContain("createApiClient<ServedPaths, typeof api, AcmeAuth>(api, options)");
		expect(source).not.toContain("client/servers.ts");
	});

	test("is chosen by the name of the server where there are several", () => {
		const source = withServers({ url: "https://h.example/v1", "x-name": "live" }, { url: "/v2" });
		expect(source).toContain('import { atServer, type ServerGroup, type ServerOptions } from "../../src/client/servers.ts";');
		expect(source).toContain('{ name: "live", origin: "https://h.example", base: "/v1" }');
		expect(source).toContain('{ name: "/v2", base: "/v2" }');
		expect(source).toContain("export type AcmeOptions = ServerOptions<ClientOptions<AcmeAuth>, typeof servers>;");
		expect(source).toContain("(...atServer(api, servers, options))");
	});
});
