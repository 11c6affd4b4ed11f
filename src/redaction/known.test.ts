import { describe, expect, test } from "vitest";
import type { Entry } from "../har/entry.ts";
import { exchange, marks, type Parts } from "./fixtures/exchange.ts";
import { hideKnown } from "./known.ts";
import { Secrets, type SecretsOptions } from "./secrets.ts";

const secret = "5c66c9a616334283b055d150680fff98";

/** An exchange when one secret is known, and what stands for that. */
function hidden(parts: Parts, options: SecretsOptions = {}): { entry: Entry; standIn: string } {
	const secrets = new Secrets(options);
	const standIn = secrets.standIn(secret);
	return { entry: hideKnown(exchange(parts), marks, secrets), standIn };
}

describe("what stands for a known secret is", () => {
	test.each<[where: string, parts: Parts, written: (entry: Entry) => string | undefined, expected: (standIn: string) => string]>([
		["in a header", { answered: { "X-A": `for ${secret}.` } }, ({ response }) => response.headers[0]?.value, (s) => `for ${s}.`],
		["in the name of a header", { answered: { [`X-${secret}`]: "1" } }, ({ response }) => response.headers[0]?.name, (s) => `X-${s}`],
		["in the status", { statusText: secret }, ({ response }) => response.statusText, (s) => s],
		["in a text", { text: `no ${secret}` }, ({ response }) => response.content.text, (s) => `no ${s}`],
		[
			"in JSON, to the last blank",
			{ text: `{ "a": ["${secret}"], "${secret}":1 }` },
			({ response }) => response.content.text,
			(s) => `{ "a": ["${s}"], "${s}":1 }`,
		],
		[
			"in a path before the operation's",
			{ url: `https://door.example/${secret}/v1/keys/7/doors/hall` },
			({ request }) => request.url,
			(s) => `https://door.example/${s}/v1/keys/7/doors/hall`,
		],
		[
			"in a query",
			{ url: `https://door.example/?a=${secret}&${secret}=1#${secret}` },
			({ request }) => request.url,
			(s) => `https://door.example/?a=${s}&${s}=1#${s}`,
		],
	])("%s", (_, parts, written, expected) => {
		const { entry, standIn } = hidden(parts);
		expect(written(entry)).toBe(expected(standIn));
		expect(standIn).not.toBe(secret);
	});
});

describe("without a secret to be known", () => {
	test("hosts become reserved ones in every URL, unless they are kept", () => {
		const parts = { url: "https://portal.corp.cn:8443/a", text: "at http://db7/ now" };
		const { request, response } = hidden(parts).entry;
		expect(request.url).toMatch(/^https:\/\/[a-z]+\.example:8443\/a$/);
		expect(response.content.text).toMatch(/^at http:\/\/[a-z]+\.example\/ now$/);
		const kept = hidden(parts, { keepHosts: true }).entry;
		expect([kept.request.url, kept.response.content.text]).toEqual([parts.url, parts.text]);
	});

	test("the users of URLs are hidden all the same", () => {
		const { response } = hidden({ text: "at http://ann:hunter22@door.example/" }).entry;
		expect(response.content.text).toMatch(/^at http:\/\/(?!ann)[a-z]{3}:[a-z]{6}\d{2}@door\.example\/$/);
	});

	test("an exchange stays the same object", () => {
		const entry = exchange({ url: "https://door.example/a?b=c", text: '{"a":1}', headers: { a: "b" } });
		expect(hideKnown(entry, marks, new Secrets())).toBe(entry);
	});

	test("its time is left alone, although a secret is the same text", () => {
		const secrets = new Secrets();
		const entry = exchange({ text: "2026-11-21T00:00:00.000Z" });
		secrets.standIn(entry.startedDateTime);
		const made = hideKnown(entry, marks, secrets);
		expect(made.startedDateTime).toBe(entry.startedDateTime);
		expect(made.response.content.text).not.toBe(entry.startedDateTime);
	});
});
