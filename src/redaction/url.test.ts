import { describe, expect, test } from "vitest";
import { Secrets } from "./secrets.ts";
import { changeQuery, component, hideUserInfo, isPlain, join, partsOf, standInFor, standInForHost } from "./url.ts";

const whole = "https://ann:pw@db7.corp:8443/a/b?x=1&y#z=2";

describe("a URL in its parts", () => {
	test("is the same when they are joined", () => {
		const parts = {
			scheme: "https://",
			userInfo: "ann:pw@",
			host: "db7.corp",
			port: ":8443",
			path: "/a/b",
			query: "?x=1&y",
			fragment: "#z=2",
		};
		expect(partsOf(whole)).toEqual(parts);
		expect(join(parts)).toBe(whole);
	});

	test.each(["http://a", "wss://[::1]:1?x", "http:///x", "HTTP://a.example/?#", "http://a b/"])("is any absolute one: %s", (url) => {
		const parts = partsOf(url);
		expect(parts && join(parts)).toBe(url);
	});

	test.each(["/a/b", "a:b", "mailto:ann@a.example", ""])("is not %j", (text) => expect(partsOf(text)).toBeUndefined());
});

test.each(["", "v1", "v2.10", "api-jobs", "vnc_auto.html", "Console"])("the step %j says what follows", (step) =>
	expect(isPlain(step)).toBe(true),
);
test.each(["7", "v1x", "abc1", "5c66c9", "a--b", "averyverylongwordindeed", "a%20b"])("but %s may be a secret", (step) =>
	expect(isPlain(step)).toBe(false),
);

describe("what stands for a secret URL", () => {
	test("has its scheme, its port, its plain steps and its names", () =>
		expect(standInFor("wss://db7.corp:8443/vnc/v1/server-7?token=ab12&quality=9#x=cd34", new Secrets())).toMatch(
			/^wss:\/\/[a-z]+\.example:8443\/vnc\/v1\/[a-z]{6}-\d\?token=(?!ab12)[a-f]{2}\d\d&quality=\d#x=[a-f]{2}\d\d$/,
		));

	test("has other secrets in the place of those in it, which are known from then on", () => {
		const secrets = new Secrets();
		const made = standInFor("https://db7.corp/?t=abc-4711-xyz", secrets);
		expect(secrets.sweep("abc-4711-xyz")).toBe(made.split("=")[1]);
		expect(standInFor("https://db7.corp/?t=abc-4711-xyz", secrets)).toBe(made);
	});
});

test("a secret in percent signs has the same placeholder, in percent signs", () => {
	const secrets = new Secrets();
	const plain = secrets.standIn("pass word 4711");
	expect(standInFor("pass%20word%204711", secrets)).toBe(encodeURIComponent(plain));
});

test("a host becomes a reserved one, an address of IPv6 within its brackets, and a reserved one stays", () => {
	const secrets = new Secrets();
	expect(standInForHost("db7.corp", secrets)).toMatch(/^[a-z]+\.example$/);
	expect(standInForHost("[fd00::7]", secrets)).toMatch(/^\[2001:db8::[\da-f]{4}\]$/);
	expect(standInForHost("127.0.0.1", secrets)).toBe("127.0.0.1");
});

test("the user of a URL is hidden once", () => {
	const secrets = new Secrets();
	const hidden = hideUserInfo("ann4711:p%20w-4711@", secrets);
	expect(hidden).toMatch(/^(?!ann)[a-z]{3}\d{4}:[a-z]%20[a-z]-\d{4}@$/);
	expect(hideUserInfo(hidden, secrets)).toBe(hidden);
});

test.each([
	["?a=1&b=2", "?a=<a 1>&b=<b 2>"],
	["a=1", "a=<a 1>"],
	["#bare", "#< bare>"],
	["?a=&b", "?a=&< b>"],
	["?a+b=1", "?a+b=<a b 1>"],
	["?a=%31", "?a=%3Ca%201%3E"],
])("of the query %s each value is changed by its name", (query, expected) =>
	expect(changeQuery(query, (value, name) => `<${name} ${value}>`)).toBe(expected),
);

test("of a query the names may change, too", () =>
	expect(
		changeQuery(
			"?a=1&%62=2",
			(value) => value,
			(name) => name.toUpperCase(),
		),
	).toBe("?A=1&B=2"));

test("a part of a URL stands as it was where it means the same", () => {
	expect(component("%61%2f", (text) => text)).toBe("%61%2f");
	expect(component("%61", (text) => `${text} b`)).toBe("a%20b");
	expect(component("a", (text) => `${text} b`)).toBe("a b");
});
