import { describe, expect, test } from "vitest";
import { parseSpec } from "./document.ts";
import { operationsOf } from "./operations.ts";
import { documentServers, hasPath } from "./servers.ts";

/** The servers of a document, which begin in its second line. */
const serversIn = (...servers: string[]) =>
	documentServers(parseSpec("acme", `servers:\n${servers.map((each) => `  - ${each}\n`).join("")}`));
const basesIn = (...servers: string[]) => serversIn(...servers).map(({ base }) => base);

describe("the path of a server is that of its URL:", () => {
	test.each([
		["https://h.example", ""],
		["https://h.example/", ""],
		["https://h.example/api/v3/", "/api/v3"],
		["https://h.example:8443/api/../v3", "/v3"],
		["//h.example/v3", "/v3"],
		["/api/v3", "/api/v3"],
		["../v3", "/v3"],
		["v3", "/v3"],
		['""', ""],
		["https://h.example/a b", "/a%20b"],
		['"http://[2001:db8::1]:8080/v3"', "/v3"],
	])("%s", (url, base) => expect(basesIn(`url: ${url}`)).toEqual([base]));
});

test.each([
	["https://{region}.example/v1", true],
	["/{base}", true],
	["v1", true],
	["https://{region}.example/", false],
	["//h.example", false],
	["", false],
])("before each path the URL %j puts something: %s", (url, says) => expect(hasPath(url)).toBe(says));

test("a server has its name, or its URL in the place of a name, and a host only where its URL names one", () => {
	const servers = serversIn(
		"{ url: 'https://h.example/v3/', x-name: live }",
		"{ url: 'https://h.example/v4', name: next }",
		"url: https://h.example/v5/",
		"url: /v6",
		"url: /",
	);
	expect(servers.map(({ name, host, origin }) => [name, host, origin])).toEqual([
		["live", "https://h.example", "https://h.example"],
		["next", "https://h.example", "https://h.example"],
		["https://h.example/v5", "https://h.example", "https://h.example"],
		["/v6", "", undefined],
		["/", "", undefined],
	]);
});

test("variables of the host stay, and have their defaults in the origin", () => {
	const variables = "{ scheme: { default: https }, region: { default: north }, port: { default: '8443', enum: ['8443'] } }";
	const [server] = serversIn(`{ url: '{scheme}://{region}.example:{port}/v3', variables: ${variables} }`);
	expect(server).toMatchObject({ host: "{scheme}://{region}.example:{port}", origin: "https://north.example:8443", base: "/v3" });
	expect(server?.name).toBe("{scheme}://{region}.example:{port}/v3");
});

test("a variable of the path gives a server for each of its values, the default one first", () => {
	const variables = "{ base: { default: v2, enum: [v1, v2] } }";
	expect(serversIn(`{ url: 'https://h.example/{base}', variables: ${variables} }`).map(({ name, base }) => [name, base])).toEqual([
		["https://h.example/v2", "/v2"],
		["https://h.example/v1", "/v1"],
	]);
	expect(serversIn(`{ url: '/{base}', x-name: live, variables: ${variables} }`).map(({ name }) => name)).toEqual(["live v2", "live v1"]);
	const whole = "{ to: { default: 'https://a.example/v1', enum: ['https://a.example/v1'] } }";
	expect(serversIn(`{ url: '{to}/x', variables: ${whole} }`)).toMatchObject([{ host: "https://a.example", base: "/v1/x" }]);
});

describe("refused at its line is", () => {
	test.each([
		["a server that is none", "https://h.example", 2, "expected an object"],
		["a server without a URL", "{ description: here }", 2, "expected the URL of the server"],
		["a query", "url: https://h.example/v1?x=1", 2, "the URL of a server has no query and no fragment; remove them"],
		[
			"a URL that is none",
			"url: https://h.example:port/v1",
			2,
			"https://h.example:port/v1 is no URL; correct it, or the defaults of its variables",
		],
		["another scheme", "url: ftp://h.example", 2, "expected a server of https or http, got ftp:"],
		["a user", "url: https://user@h.example", 2, "the URL of a server holds no user; declare a security scheme"],
		["a variable that is not declared", "url: https://{x}.example", 2, "no variable x; declare it under variables"],
		[
			"a variable without a default",
			"url: https://{x}.example\n    variables:\n      x: { enum: [a] }",
			4,
			"expected a default of x, a string",
		],
		[
			"a default that is no value",
			"url: https://{x}.example\n    variables:\n      x:\n        enum: [a]\n        default: b",
			6,
			"b is not in the enum of x; add it, or choose another",
		],
		[
			"an enum that is no list of strings",
			"url: https://{x}.example\n    variables:\n      x:\n        default: '1'\n        enum: [1]",
			6,
			"expected a list of strings",
		],
		[
			"a variable of the path that may be anything",
			"url: https://h.example/{tenant}/v1\n    variables:\n      tenant: { default: acme }",
			4,
			"tenant is part of the path and may be anything; list its values in enum, or write it as a path parameter in paths",
		],
		["a name that is none", "{ url: /v1, x-name: 7 }", 2, "expected a name, a string"],
		["a name that another has", "{ url: /v1 }\n  - { url: /v2, x-name: /v1 }", 3, "another server is /v1; give each its own x-name"],
	])("%s", (_, server, line, what) => expect(() => serversIn(server)).toThrow(`specs/acme/openapi.yaml:${line}: ${what}`));

	test("a list that is none, and an empty one of an operation", () => {
		expect(() => documentServers(parseSpec("acme", "servers: { url: /v1 }"))).toThrow(":1: servers is not a list");
		expect(documentServers(parseSpec("acme", "servers: []"))).toEqual([]);
		const spec = parseSpec("acme", "paths:\n  /a:\n    get:\n      servers: []\n");
		expect(() => operationsOf(spec)).toThrow(":4: no server; name one, or leave servers out");
	});
});
