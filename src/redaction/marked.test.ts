import { describe, expect, test } from "vitest";
import type { Entry } from "../har/entry.ts";
import { exchange, marks, type Parts } from "./fixtures/exchange.ts";
import { hideMarked } from "./marked.ts";
import type { Marks } from "./marks.ts";
import { Secrets } from "./secrets.ts";

const secret = "abc-4711-xyz";
const standIn = /(?!abc-4711-xyz)[a-c]{3}-\d{4}-[x-z]{3}|(?!abc-4711-xyz)[a-z]{3}-\d{4}-[a-z]{3}/;

const hidden = (parts: Parts, changes: Partial<Marks> = {}, entry = exchange(parts)): Entry =>
	hideMarked(entry, { ...marks, ...changes }, new Secrets());
const url = (rest: string) => `https://door.example/v1/keys/${rest}`;

describe("a secret is hidden", () => {
	test.each<[where: string, parts: Parts]>([
		["in a marked part of the path", { url: url(`${secret}/doors/hall`) }],
		["in a marked query parameter", { url: url(`7/doors/hall?guest=${secret}`) }],
		["in a member of a marked query parameter", { url: url(`7/doors/hall?guest[name]=${secret}`) }],
		["in a query parameter that is named like a credential", { url: url(`7/doors/hall?api_key=${secret}`) }],
		["in the fragment", { url: url(`7/doors/hall#guest=${secret}`) }],
		["in a credential of the query", { url: url(`7/doors/hall?door_token=d-${secret}`) }],
		["in a credential", { headers: { Authorization: `Door ${secret}` } }],
		["in a credential that no API knows", { headers: { "Proxy-Authorization": `Bearer ${secret}` } }],
		["in a marked header", { headers: { "X-GUEST": secret } }],
		["in a header that is named like a credential", { answered: { "X-Api-Key": secret } }],
		["in a cookie", { headers: { Cookie: `sid=${secret}` } }],
		["in a redirect elsewhere", { answered: { Location: `https://a.example/?x=${secret}` } }],
		["in a marked member of the request", { body: JSON.stringify({ guests: [{ name: secret }] }) }],
		["in a marked member of the response", { text: JSON.stringify({ ticket: secret }) }],
	])("%s", (_, parts) => {
		const text = JSON.stringify(hidden(parts));
		expect(text).not.toContain(secret);
		expect(text).toMatch(standIn);
	});

	test("in every query parameter, if any of them may be a member of a marked one", () => {
		const parts = { url: url(`7/doors/hall?other=${secret}`) };
		expect(JSON.stringify(hidden(parts))).toContain(secret);
		expect(JSON.stringify(hidden(parts, { pointers: ["/request/query/*"] }))).not.toContain(secret);
	});

	test.each(["https://a.example/", `https://a.example/?x=${secret}`])("in a redirect to %s, whose target stands twice", (Location) => {
		const { headers, redirectURL } = hidden({ answered: { Location } }).response;
		expect(redirectURL).not.toBe(Location);
		expect(headers).toEqual([{ name: "Location", value: redirectURL }]);
	});

	test("in what a recorder takes apart: cookies, the query, the fields of a form", () => {
		const entry = exchange({ body: "pin=x" });
		entry.request.cookies = [{ name: "sid", value: secret }];
		entry.request.queryString = [{ name: "guest", value: secret }];
		entry.request.postData = { mimeType: "", params: [{ name: "pin", value: secret }, { name: "bare" }] };
		const { request } = hidden({}, {}, entry);
		const pairs = [...request.cookies, ...request.queryString, ...(request.postData?.params ?? [])];
		expect(pairs.map(({ value }) => value)).toEqual([
			expect.stringMatching(standIn),
			expect.stringMatching(standIn),
			expect.stringMatching(standIn),
			undefined,
		]);
	});

	test("in the fields of a file that a recorder took apart, with its name", () => {
		const entry = exchange({ body: "x" });
		entry.request.postData = { mimeType: "multipart/form-data", params: [{ name: "pin", value: secret, fileName: `${secret}.pem` }] };
		const text = JSON.stringify(hidden({}, {}, entry).request.postData);
		expect(text).not.toContain(secret);
		expect(text).toContain('"fileName":');
	});

	test("in a long step of a path that nobody knows", () => {
		const parts = { url: "https://door.example/x/abc-4711-xyz-0815/y" };
		expect(hidden(parts, { path: "", unknown: true }).request.url).toMatch(/\/x\/(?!abc-4711)[a-z]{3}-\d{4}-[a-z]{3}-\d{4}\/y$/);
		expect(hidden(parts, { path: "" }).request.url).toBe(parts.url);
	});
});

test.each<[where: string, parts: Parts]>([
	["a part of the path that nothing marks", { url: url(`7/doors/${secret}`) }],
	["a query parameter that nothing marks", { url: url(`7/doors/hall?other=${secret}`) }],
	["another header", { headers: { "X-Trace": secret } }],
	["a redirect on the same server", { answered: { Location: `/in/${secret}` } }],
	["another member", { text: JSON.stringify({ other: secret }) }],
])("%s stays, for what is marked alone", (_, parts) => expect(JSON.stringify(hidden(parts))).toContain(secret));

test("the host in a header becomes a reserved one, and its port stays, unless hosts are kept", () => {
	const entry = exchange({ headers: { Host: "db7.corp:8443", ":authority": "[fd00::7]:1" } });
	expect(hidden({}, {}, entry).request.headers.map(({ value }) => value)).toEqual([
		expect.stringMatching(/^[a-z]+\.example:8443$/),
		expect.stringMatching(/^\[2001:db8::[\da-f]{4}\]:1$/),
	]);
	expect(hideMarked(entry, marks, new Secrets({ keepHosts: true })).request.headers).toEqual(entry.request.headers);
});
