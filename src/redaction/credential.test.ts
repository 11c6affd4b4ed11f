import { describe, expect, test } from "vitest";
import { hideCookies, hideCredential, isAuthorization, isCookies, isCredential, userAndPassword } from "./credential.ts";

const hide = (secret: string) => `<${secret}>`;

describe("a name says that its value is a credential:", () => {
	test.each([
		"token",
		"X-Auth-Token",
		"passwd",
		"db_password",
		"passphrase",
		"PWD",
		"client_secret",
		"signature",
		"sessionId",
		"session-uuid",
		"x-api-key",
		"accessKey",
		"private_key",
		"sig",
	])("%s", (name) => expect(isCredential(name, "abc123")).toBe(true));

	test.each(["tokens", "token_type", "keyboard", "signed", "name", "sessions", "key"])("but not %s", (name) =>
		expect(isCredential(name, "abc123")).toBe(false),
	);

	test("and not where the value is short", () => expect(isCredential("token", "abc12")).toBe(false));
});

test("authorization and cookies are known by the whole name", () => {
	expect(["Authorization", "PROXY-AUTHORIZATION", "X-Authorization", "Authorization-Info"].filter(isAuthorization)).toEqual([
		"Authorization",
		"PROXY-AUTHORIZATION",
	]);
	expect(["cookie", "Set-Cookie", "Cookie2", "X-Cookie"].filter(isCookies)).toEqual(["cookie", "Set-Cookie"]);
});

describe("of a credential is hidden", () => {
	test.each([
		["what is behind the prefix", "Door abc", "Door <abc>"],
		["the same in any case", "dOOR abc", "dOOR <abc>"],
		["what is behind the name of a common scheme", "bearer abc", "bearer <abc>"],
		["all of it where there is no prefix", "abc", "<abc>"],
		["each part between colons", "Door id:signature=", "Door <id>:<signature=>"],
		["a URL as a whole", "Door wss://a.example/?x=1", "Door <wss://a.example/?x=1>"],
		["each value of a list", 'Door Access=AK1, Signature="ab12"', 'Door Access=<AK1>, Signature="<ab12>"'],
		["the value of the only parameter", "Door token=abc", "Door token=<abc>"],
		["nothing of what is signed", "Door SignedHeaders=host;x-date, Signature=ab", "Door SignedHeaders=host;x-date, Signature=<ab>"],
	])("%s", (_, credential, expected) => expect(hideCredential(credential, ["", "Door "], hide)).toBe(expected));
});

describe("a credential of Basic", () => {
	const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;

	test("is made of a user and a password, in which colons may stand", () => {
		expect(userAndPassword(basic("admin1:pass:word"))).toEqual(["admin1", "pass:word"]);
		expect(userAndPassword(basic("ann:password")), "but for what is short").toEqual(["password"]);
	});

	test.each(["Bearer YWRtaW4xOnBhc3N3b3Jk", "Basic !", basic("ann:pw")])("is not %s", (credential) =>
		expect(userAndPassword(credential)).toEqual([]),
	);
});

describe("of cookies the values are hidden", () => {
	test.each([
		["Cookie", "a=1; b=two", "a=<1>; b=<two>"],
		["Cookie", 'a="1"; b= 2 ', 'a="<1>"; b= <2> '],
		["Cookie", "a=; bare", "a=; <bare>"],
		["Set-Cookie", "sid=1; Path=/; HttpOnly", "sid=<1>; Path=/; HttpOnly"],
		[
			"set-cookie",
			"a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT, b=2; Path=/",
			"a=<1>; Expires=Wed, 21 Oct 2026 07:28:00 GMT, b=<2>; Path=/",
		],
		["set-cookie", "a=1; Path=/\nb=2", "a=<1>; Path=/\nb=<2>"],
	])("%s: %s", (name, header, expected) => expect(hideCookies(header, name, hide)).toBe(expected));
});
