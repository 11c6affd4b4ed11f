import { describe, expect, test } from "vitest";
import { apiKey } from "./api-key.ts";
import { authorization } from "./authorization.ts";
import { httpBasic } from "./http-basic.ts";
import { httpBearer } from "./http-bearer.ts";
import { oauth2 } from "./oauth2.ts";
import { openIdConnect } from "./open-id-connect.ts";
import { accepts, placeholderOf, readScheme, schemeTypes, type TypedCarrier, written } from "./schemes.ts";

const bearer = { in: "header", name: "Authorization", prefix: "Bearer " };

describe("A security scheme says where its credential is", () => {
	test.each<[string, Parameters<typeof readScheme>[0], object | undefined]>([
		["apiKey in a header", { type: "apiKey", in: "header", name: "X-Key" }, { type: "apiKey", in: "header", name: "X-Key" }],
		[
			"apiKey with x-prefix",
			{ type: "apiKey", in: "header", name: "X-Key", "x-prefix": "Key " },
			{ type: "apiKey", in: "header", name: "X-Key", prefix: "Key " },
		],
		["apiKey in the query", { type: "apiKey", in: "query", name: "key" }, { type: "apiKey", in: "query", name: "key" }],
		["apiKey in a cookie", { type: "apiKey", in: "cookie", name: "sid" }, { type: "apiKey", in: "cookie", name: "sid" }],
		["http basic", { type: "http", scheme: "basic" }, { type: "basic", in: "header", name: "Authorization", prefix: "Basic " }],
		["http bearer", { type: "http", scheme: "bearer" }, { type: "bearer", ...bearer }],
		["http bearer, its name in another case", { type: "http", scheme: "BEARER" }, { type: "bearer", ...bearer }],
		["oauth2", { type: "oauth2", flows: {} }, { type: "oauth2", ...bearer }],
		["openIdConnect", { type: "openIdConnect", openIdConnectUrl: "https://id.example" }, { type: "openIdConnect", ...bearer }],
		["an apiKey in a body", { type: "apiKey", in: "body", name: "key" }, undefined],
		["an apiKey without a name", { type: "apiKey", in: "header" }, undefined],
		["http of another scheme", { type: "http", scheme: "digest" }, undefined],
		["http of no scheme", { type: "http" }, undefined],
		["mutualTLS", { type: "mutualTLS" }, undefined],
		["no type", {}, undefined],
	])("%s", (_, scheme, carrier) => expect(readScheme(scheme)).toEqual(carrier));

	test("and each type is in the list", () => {
		expect(Object.values(schemeTypes)).toEqual([apiKey, httpBasic, httpBearer, oauth2, openIdConnect]);
	});
});

describe("Of values that came, a credential is", () => {
	const plain: TypedCarrier = { type: "apiKey", in: "query", name: "key" };
	const prefixed: TypedCarrier = { ...plain, prefix: "Key " };
	const basic: TypedCarrier = { type: "basic", in: "header", name: "Authorization", prefix: "Basic " };
	const bearers = (["bearer", "oauth2", "openIdConnect"] as const).map((type): TypedCarrier => ({ ...basic, type, prefix: "Bearer " }));

	test.each<[TypedCarrier, string, boolean]>([
		[plain, "s3cret", true],
		[plain, "two words", true],
		[plain, "", false],
		[plain, "  ", false],
		[prefixed, "Key s3cret", true],
		[prefixed, "key s3cret", false],
		[prefixed, "s3cret", false],
		[prefixed, "Key  ", false],
		[basic, "Basic dXNlcjpwYXNz", true],
		[basic, "bASIC  dXNlcjpwYXNzdw==", true],
		[basic, "Basic user:pass", false],
		[basic, "Basic", false],
		[basic, "Basic ", false],
		[basic, "Bearer dXNlcjpwYXNz", false],
		...bearers.flatMap((each): [TypedCarrier, string, boolean][] => [
			[each, "Bearer a.b-c_d~e+f/g=", true],
			[each, "bearer abc", true],
			[each, "Bearer abc def", false],
			[each, "Bearer abc=d", false],
			[each, "Bearerabc", false],
			[each, "Bearer ", false],
			[each, "abc", false],
			[each, "Basic abc", false],
		]),
	])("for %j, %j: %j", (carrier, value, isRight) => expect(accepts(carrier, value)).toBe(isRight));

	test.each([plain, prefixed, basic, ...bearers])("what is written for %j", (carrier) => {
		expect(accepts(carrier, written(carrier, "s3cret"))).toBe(true);
		expect(accepts(carrier, placeholderOf(carrier, "api-key"))).toBe(true);
	});
});

test("a credential is written behind its prefix, and that of Basic is made of a user and a password", () => {
	expect(written({ type: "apiKey", in: "header", name: "X", prefix: "Key " }, "s3cret")).toBe("Key s3cret");
	expect(written({ type: "oauth2", in: "header", name: "Authorization", prefix: "Bearer " }, "s3cret")).toBe("Bearer s3cret");
	expect(written({ type: "basic", in: "header", name: "Authorization", prefix: "Basic " }, "me")).toBe(`Basic ${btoa("me:me")}`);
});

test("a placeholder is marked as one where its form allows that", () => {
	const carrier = { in: "header", name: "X", prefix: "P " } as const;
	expect(placeholderOf({ type: "apiKey", ...carrier }, "api-key")).toBe("P <api-key>");
	expect(placeholderOf({ type: "bearer", ...carrier }, "api-key")).toBe("P api-key");
});

test("every credential in Authorization is a secret, an apiKey where the spec marks it", () => {
	expect(Object.entries(schemeTypes).filter(([, { isSecret }]) => !isSecret)).toEqual([["apiKey", apiKey]]);
	expect(authorization("Basic", { declaration: "own", is: () => true, isSecret: false }).isSecret).toBe(false);
});
