import { describe, expect, test } from "vitest";
import { exchange, type Parts } from "../fixtures/exchange.ts";
import { Secrets, type SecretsOptions } from "../secrets.ts";
import { learn } from "./learn.ts";

/** Whether an exchange tells that a text is a secret. */
function tells(parts: Parts, secret: string, byLooks = false, options: SecretsOptions = {}): boolean {
	const secrets = new Secrets(options);
	learn(exchange(parts), secrets, { byLooks });
	return secrets.isIn(` ${secret} `);
}

describe("an exchange tells a secret by its name", () => {
	test.each<[where: string, parts: Parts]>([
		["in a query", { url: "https://door.example/?session_id=abc-123-def" }],
		["in a form", { body: "user=ann&password=abc-123-def&x=1" }],
		["in a form of several parts", { body: 'name="password"\r\n\r\nabc-123-def\r\n--x--' }],
		["in JSON", { text: '{"api_key": "abc-123-def"}' }],
		["in JSON in JSON", { text: '{"log":"{\\"token\\":\\"abc-123-def\\"}"}' }],
		["in a page", { text: '<input name="token" value="abc-123-def">' }],
		["in an error", { text: "bad signature: abc-123-def" }],
		["in percent signs", { answered: { Location: "/in?next=%3Ftoken%3Dabc-123-def%26x" } }],
		["in a header that is named so", { headers: { "X-Trace": "secret=abc-123-def" } }],
	])("%s", (_, parts) => expect(tells(parts, "abc-123-def")).toBe(true));

	test.each<[what: string, parts: Parts, text: string]>([
		["has another name", { text: '{"machine": "abc-123-def"}' }, "abc-123-def"],
		["is a word", { text: '{"token": "required"}' }, "required"],
		["is a number", { text: '{"token": "12345678"}' }, "12345678"],
		["is short", { text: '{"token": "ab1"}' }, "ab1"],
	])("but not what %s", (_, parts, text) => expect(tells(parts, text)).toBe(false));
});

test("the user and the password of a URL are secrets", () => {
	const parts = { text: "see https://ann4711:hunter-22@door.example/" };
	expect([tells(parts, "ann4711"), tells(parts, "hunter-22")]).toEqual([true, true]);
	expect(tells(parts, "door.example/")).toBe(false);
});

test("a host is one unless hosts are kept", () => {
	const parts = { text: "no route to kvm01.corp.cn" };
	expect([tells(parts, "kvm01.corp.cn"), tells(parts, "kvm01.corp.cn", false, { keepHosts: true })]).toEqual([true, false]);
});

test("what looks like a credential is one only where nobody knows the operation", () => {
	const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0x.Xy7-Qz_4";
	expect([tells({ text: `was ${jwt}` }, jwt, true), tells({ text: `was ${jwt}` }, jwt, false)]).toEqual([true, false]);
});
