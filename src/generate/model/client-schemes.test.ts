import { expect, test } from "vitest";
import { saying } from "../../openapi/fixtures/spec.ts";
import { modelOf } from "../fixtures/model.ts";
import { clientSchemes } from "./client-schemes.ts";

const apiKey = { type: "apiKey", in: "header" };

function schemesOf(securitySchemes: object, needed = Object.keys(securitySchemes)) {
	const security = needed.map((scheme) => ({ [scheme]: [] }));
	return clientSchemes(modelOf(saying({ security }, { components: { securitySchemes } })));
}

test("a scheme says where its credential is sent, and in what form", () => {
	expect(
		schemesOf({
			token: { ...apiKey, name: "Authorization", "x-prefix": "OAuth " },
			"session-id": { ...apiKey, in: "query", name: "sessionId" },
			cookie: { ...apiKey, in: "cookie", name: "session" },
			signed: { ...apiKey, name: "Authorization", "x-signature": "sdk-hmac-sha256" },
			basic: { type: "http", scheme: "basic" },
		}),
	).toEqual({
		token: { name: "Authorization", prefix: "OAuth " },
		"session-id": { name: "sessionId", in: "query", carry: "inQuery" },
		cookie: { name: "session", in: "cookie", carry: "inCookie" },
		signed: {
			name: "Authorization",
			maker: { file: "client/signing/sdk-hmac-sha256.ts", isSignature: true, as: "signSdkHmacSha256", secret: "SdkHmacSha256Secret" },
		},
		basic: {
			name: "Authorization",
			prefix: "Basic ",
			maker: { file: "openapi/security/http-basic.ts", isSignature: false, as: "signHttpBasic", secret: "HttpBasicSecret" },
		},
	});
});

test("a scheme that no operation needs is none of the client's", () => {
	const key = { ...apiKey, name: "X-Key" };
	expect(Object.keys(schemesOf({ key, unused: { ...apiKey, name: "X-Unused" } }, ["key"]))).toEqual(["key"]);
});

test.each(["md5", "toString", 1])("the algorithm %s is refused, because nobody wrote it", (algorithm) => {
	expect(() => schemesOf({ signed: { ...apiKey, name: "Authorization", "x-signature": algorithm } })).toThrow(
		`no algorithm ${algorithm} in src/client/signing; correct the name or add the algorithm`,
	);
});
