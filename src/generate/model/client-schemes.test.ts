import { expect, test } from "vitest";
import { modelOf, saying } from "../fixtures/spec.ts";
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
			signed: { ...apiKey, name: "Authorization", "x-signature": "sdk-hmac-sha256" },
		}),
	).toEqual({
		token: { name: "Authorization", prefix: "OAuth " },
		"session-id": { name: "sessionId", in: "query" },
		signed: { name: "Authorization", algorithm: "sdk-hmac-sha256" },
	});
});

test("a scheme that no operation needs, or that only a browser can send, is none of the client's", () => {
	const cookie = { ...apiKey, in: "cookie", name: "session" };
	expect(schemesOf({ cookie, unused: { ...apiKey, name: "X-Unused" } }, ["cookie"])).toEqual({});
});

test.each(["md5", "toString", 1])("the algorithm %s is refused, because nobody wrote it", (algorithm) => {
	expect(() => schemesOf({ signed: { ...apiKey, name: "Authorization", "x-signature": algorithm } })).toThrow(
		`no algorithm ${algorithm} in src/client/signing; correct the name or add the algorithm`,
	);
});
