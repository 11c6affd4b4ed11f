import { describe, expect, test } from "vitest";
import { exchange, marks, type Parts } from "../contract-tests/redaction/invented.ts";
import { tracesOf } from "../contract-tests/traces.ts";
import { redactor } from "./redactor.ts";

/** Secrets of the kinds that there are, and some that are awkward to write. */
const secrets = [
	"5c66c9a616334283b055d150680fff98",
	"91D4F6B2-3C0E-4A75-B8D1-6E2F9A7C5043",
	"CyUjGZK4dwJJiD1lUBRmVnXAw3g=",
	"MIIF+g/YJ4Zk9wq+Oa0==",
	"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.Xy7-Qz_4",
	"pass word&more=7/8?9#0",
	'back\\nslash"quote',
	"100%41percent",
	"ключ-от-двери",
	"钥匙在门垫下面七",
	"kéys🔑2026",
	"hunter",
	"404404404404",
];
const inUrl = encodeURIComponent;
const json = JSON.stringify;
const base = "https://door.example";

/** Where a secret is known to be one. */
const places: Record<string, (secret: string) => Parts> = {
	"a credential behind a prefix": (secret) => ({ headers: { Authorization: `Door ${secret}` } }),
	"a credential without one": (secret) => ({ headers: { "x-door-token": secret } }),
	"a credential in the query": (secret) => ({ url: `${base}/v1/keys/7/doors/hall?door_token=d-${inUrl(secret)}` }),
	"the credential of a proxy": (secret) => ({ headers: { "Proxy-Authorization": `Bearer ${secret}` } }),
	"a cookie": (secret) => ({ headers: { Cookie: `lang=en; door="${secret}"; x=y` } }),
	"a cookie that is set": (secret) => ({ answered: { "Set-Cookie": `DOOR=${secret}; Path=/; HttpOnly` } }),
	"a marked part of the path": (secret) => ({ url: `${base}/v1/keys/${inUrl(secret)}/doors/hall` }),
	"a marked part of the path behind a base path": (secret) => ({ url: `${base}/v1/keys/v1/keys/${inUrl(secret)}/doors/hall` }),
	"a marked query parameter": (secret) => ({ url: `${base}/v1/keys/7/doors/hall?guest=${inUrl(secret)}&guest=${inUrl(secret)}` }),
	"a marked request header": (secret) => ({ headers: { "X-Guest": secret } }),
	"a marked member of the request": (secret) => ({ body: json({ pin: secret }) }),
	"a marked member of a list": (secret) => ({ body: json({ guests: [{ name: "a" }, { name: secret }] }) }),
	"a marked response header": (secret) => ({ answered: { "x-ticket": secret } }),
	"a marked member of the response": (secret) => ({ text: json({ ticket: secret }, null, 2) }),
	"a marked member with a slash in its name": (secret) => ({ text: json({ "a/b": secret }) }),
	"a marked object": (secret) => ({ text: json({ door: { lock: [{ code: secret }], open: true } }) }),
	"a marked map": (secret) => ({ text: json({ owners: { ann: secret } }) }),
	"a body that breaks off": (secret) => ({ text: json({ ticket: secret, rest: 1 }).slice(0, -4) }),
	"the path of a URL that is marked": (secret) => ({ text: json({ ticket: `wss://console.cloud.test/open/${inUrl(secret)}?a=b#c` }) }),
	"the query of a URL that is marked": (secret) => ({ text: json({ ticket: `https://console.cloud.test/?a=1&t=${inUrl(secret)}` }) }),
	"the user of a URL": (secret) => ({ headers: { Referer: `https://${inUrl(secret)}:x@door.example/` } }),
	"the password of the request's URL": (secret) => ({ url: `https://ann:${inUrl(secret)}@door.example/v1/keys/7/doors/hall` }),
	"the password of a URL in a body": (secret) => ({ text: json({ note: `see https://ann:${inUrl(secret)}@door.example/` }) }),
};

/** Where it occurs besides. */
const echoes: Record<string, (secret: string) => Parts> = {
	"in another header": (secret) => ({ answered: { "X-Trace": `for ${secret}.` } }),
	"in the query": (secret) => ({ url: `${base}/v1/keys/7/doors/hall?trace=${inUrl(secret)}` }),
	"in the path": (secret) => ({ url: `${base}/${inUrl(secret)}/v1/keys/7/doors/${inUrl(secret)}` }),
	"in an error": (secret) => ({ text: `no such key: ${secret}` }),
	"in a member": (secret) => ({ text: json({ message: `no such key: ${secret}.` }) }),
	"in the status": (secret) => ({ statusText: secret }),
	"in percent signs in a header": (secret) => ({ answered: { Location: `/login?from=${inUrl(inUrl(secret))}` } }),
	"in a form": (secret) => ({ body: `a=1&b=${new URLSearchParams({ secret })}` }),
	"in JSON in JSON": (secret) => ({ text: json({ log: json({ log: json({ secret }) }) }) }),
	"in escaped JSON": (secret) => ({
		text: json({ secret }).replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`),
	}),
	"in JSON that breaks off": (secret) => ({ text: json({ log: secret, more: [] }).slice(0, -3) }),
};

describe.each(Object.entries(places))("%s leaves no trace", (_, place) => {
	test.each(Object.entries(echoes))("%s, in the same exchange or in a later one", (__, echo) => {
		// A word in the path of a URL says what follows.
		for (const secret of secrets.filter((each) => !/^the path/.test(_) || /\W|\d/.test(each))) {
			const redact = redactor();
			const both = merged(place(secret), echo(secret));
			expect(tracesOf(redact(exchange(both), marks), [secret])).toEqual([]);
			expect(tracesOf(redact(exchange(echo(secret)), marks), [secret])).toEqual([]);
		}
	});

	test("and is found where a redactor knows no marks", () => {
		const blind = { ...marks, pointers: [], credentials: [] };
		const [secret = ""] = secrets;
		const traces = tracesOf(redactor()(exchange(place(secret)), blind), [secret]);
		const isAlwaysSecret = /proxy|cookie|user|password|a credential/.test(_);
		expect(traces).toEqual(isAlwaysSecret ? [] : [secret]);
	});
});

/** Two URLs become one: the place of the first, with the query of the second. */
function merged(place: Parts, echo: Parts): Parts {
	const urls = [place.url, echo.url].filter((url) => url !== undefined);
	const url = urls.length === 2 ? `${urls[0]}${urls[0]?.includes("?") ? "&" : "?"}echo=${urls[1]?.split("=")[1] ?? ""}` : urls[0];
	return {
		...place,
		...echo,
		...(url === undefined ? {} : { url }),
		headers: { ...place.headers, ...echo.headers },
		answered: { ...place.answered, ...echo.answered },
		...(place.text !== undefined && echo.text !== undefined && { answered: { ...place.answered, "X-Echo": echo.text }, text: place.text }),
		...(place.body !== undefined && echo.body !== undefined && { headers: { "X-Echo": echo.body }, body: place.body }),
	};
}
