import { describe, expect, test } from "vitest";
import { exchange, marks, type Parts } from "./fixtures/exchange.ts";
import { bodyText, soughtIn } from "./sought.ts";

const secret = "abc-47110815";
const sought = (parts: Parts, entry = exchange(parts)) => soughtIn(entry, marks).map(({ folded }) => folded);
const url = (rest: string) => `https://door.example/v1/keys/${rest}`;

describe("a secret is sought that stands", () => {
	test.each<[where: string, parts: Parts]>([
		["behind the scheme of a credential", { headers: { Authorization: `Door ${secret}` } }],
		["in a parameter of a credential", { headers: { Authorization: `Door Access="${secret}", Signature=x` } }],
		["in a credential without a scheme", { headers: { "X-Door-Token": secret } }],
		["in a cookie", { headers: { Cookie: `lang=en; sid="${secret}"` } }],
		["in one of several cookies that were set", { answered: { "Set-Cookie": `a=1; Path=/\nsid=${secret}; Path=/` } }],
		["in a marked header", { answered: { "X-Ticket": secret } }],
		["in a marked query parameter", { url: url(`7/doors/hall?guest=${secret}`) }],
		["in a marked part of the path", { url: url(`${secret}/doors/hall`) }],
		["at a mark in the request", { body: JSON.stringify({ guests: [{ name: secret }] }) }],
		["at a mark in the response", { text: JSON.stringify({ door: { deep: [secret] } }) }],
		["in a URL at a mark", { text: JSON.stringify({ ticket: `wss://a.example/?t=${secret}` }) }],
	])("%s", (_, parts) => expect(sought(parts)).toContain(secret));

	const part = (name: string, text: string) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n--x--`;
	const urlEncoded = { "Content-Type": "application/x-www-form-urlencoded" };
	const multipart = { "Content-Type": "multipart/form-data; boundary=x" };
	test.each<[where: string, parts: Parts]>([
		["in a marked field of a form", { headers: urlEncoded, body: `x=1&pin=${secret}` }],
		["in JSON in a field of a form", { headers: urlEncoded, body: `guests=[{"name":"${secret}"}]` }],
		["in JSON in one of several fields", { headers: urlEncoded, body: `guests={}&guests={"name":"${secret}"}` }],
		["in a marked part", { headers: multipart, body: part("pin", secret) }],
		["in JSON in a part", { headers: multipart, body: part("guests", `{"name":"${secret}"}`) }],
	])("%s", (_, parts) => expect(sought(parts)).toEqual([secret]));

	test("in a field that a recorder took apart, and in none of another name", () => {
		const entry = exchange({ body: "x" });
		entry.request.postData = {
			mimeType: "",
			params: [{ name: "pin", value: secret }, { name: "x", value: "abc-99110815" }, { name: "pin" }],
		};
		expect(sought({}, entry)).toEqual([secret]);
	});

	test.each<[what: string, parts: Parts]>([
		["is in a field that is not marked", { headers: urlEncoded, body: `x=${secret}` }],
		["is in a part that is not marked", { headers: multipart, body: part("x", secret) }],
		["is in parts that break off", { headers: multipart, body: part("pin", secret).slice(0, -2) }],
		["is not marked", { text: JSON.stringify({ other: secret }) }],
		["is a word", { text: JSON.stringify({ ticket: "some-long-word" }) }],
		["is short", { text: JSON.stringify({ ticket: "abc-471" }) }],
		["is in no JSON", { text: `ticket ${secret}` }],
		["is in a part of the path that is written in percent signs", { url: url("%61bc-47110815/doors/hall") }],
	])("but nothing that %s", (_, parts) => expect(sought(parts)).toEqual([]));

	test("in bytes, too", () => {
		const entry = exchange({ text: btoa(JSON.stringify({ ticket: secret })) });
		entry.response.content.encoding = "base64";
		expect(sought({}, entry)).toEqual([secret]);
	});

	test("once, and each part of a compound one besides", () => {
		const [first, second] = ["5c66c9a616334283b055d150680fff98", "bf2211ae8eaf408b817d3a05c19e2226"];
		expect(sought({ text: JSON.stringify({ ticket: `${first}_${second}`, "a/b": first }) })).toEqual([`${first}_${second}`, first, second]);
	});
});

test("in base64 a long secret is sought at each place in a group of three bytes", () => {
	const long = "abc-47110815-xyz-2026";
	const [own] = soughtIn(exchange({ text: JSON.stringify({ ticket: long }) }), marks);
	for (const before of ["", "a", "ab"]) expect(own?.base64().some((core) => btoa(`${before}${long}!`).includes(core))).toBe(true);
	const [short] = soughtIn(exchange({ text: JSON.stringify({ ticket: secret }) }), marks);
	expect(short?.base64()).toEqual([]);
});

test.each([
	[undefined, undefined],
	[{ text: "abc" }, "abc"],
	[{ text: "YWJj", encoding: "base64" }, "abc"],
	[{ text: "no base64!", encoding: "base64" }, "no base64!"],
	[{ encoding: "base64" }, undefined],
])("the text of the body %j is %j", (content, text) => expect(bodyText(content)).toBe(text));
