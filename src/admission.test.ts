import { describe, expect, test } from "vitest";
import { type Admission, refusalOf } from "./admission.ts";

const refusal = (headers: Record<string, string | string[]>, change: Partial<Admission> = {}) =>
	refusalOf({ valuesOf: (name) => [headers[name] ?? []].flat() }, { port: 4020, hosts: [], origins: [], ...change });

const host = "127.0.0.1:4020";

describe("a program on loopback answers to", () => {
	test.each(["127.0.0.1:4020", "localhost:4020", "LOCALHOST:4020", "[::1]:4020", "127.1.2.3:4020"])("%s", (host) =>
		expect(refusal({ host })).toBeUndefined(),
	);

	test("a name without a port at port 80 alone", () => {
		expect(refusal({ host: "localhost" }, { port: 80 })).toBeUndefined();
		expect(refusal({ host: "localhost" })).toContain("--allow-host localhost");
	});

	test("a name without a port at port 443 alone, with TLS", () => {
		expect(refusal({ host: "localhost" }, { port: 443, scheme: "https" })).toBeUndefined();
		expect(refusal({ host: "a.example" }, { port: 443, scheme: "https", hosts: ["a.example:443"] })).toBeUndefined();
		expect(refusal({ host: "localhost" }, { port: 80, scheme: "https" })).toContain("--allow-host localhost");
		expect(refusal({ host: "a.example" }, { port: 443, hosts: ["a.example:443"] })).toContain("--allow-host a.example");
	});

	test.each(["host.docker.internal", "host.docker.internal:4020", "HOST.docker.internal"])("a name that was allowed as %s", (name) =>
		expect(refusal({ host: "host.docker.internal:4020" }, { hosts: [name] })).toBeUndefined(),
	);
});

describe("it refuses", () => {
	test.each([
		"rebind.example:4020",
		"127.0.0.1:4021",
		"localhost.:4020",
		"a.localhost:4020",
		"127.0.0.1.nip.example:4020",
		"192.0.2.1:4020",
	])("the Host %s, with the option that admits it", (host) =>
		expect(refusal({ host })).toBe(
			`expected the Host of this machine, such as 127.0.0.1:4020, got ${host}; if that name is yours, start with --allow-host ${host}`,
		),
	);

	test.each([[[]], [[host, host]], ["a b"], ["\x1b[2J:4020"], ["me@127.0.0.1:4020"], [""]])(
		"the Host %j, and repeats nothing of it",
		(host) => expect(refusal({ host })).toBe("expected one Host, a name of this machine with its port"),
	);

	test("a name that was allowed at another port", () => {
		expect(refusal({ host: "a.example:1" }, { hosts: ["a.example:2"] })).toContain("got a.example:1");
		expect(refusal({ host: "a.example:1" }, { hosts: ["a.example"] })).toContain("got a.example:1");
	});
});

describe("of pages, it answers", () => {
	test.each([
		["those that it served itself", { "sec-fetch-site": "same-origin", origin: "http://127.0.0.1:4020" }],
		["what a user types", { "sec-fetch-site": "none" }],
		["a dev server's proxy that forwards a page's headers", { "sec-fetch-site": "same-origin", origin: "http://127.0.0.1:5173" }],
		["an older browser's own page", { origin: "http://127.0.0.1:4020" }],
		["no page at all", {}],
	])("%s", (_, headers) => expect(refusal({ host, ...headers })).toBeUndefined());

	test("an older browser's own page, with TLS if the program has it", () => {
		const origin = `https://${host}`;
		expect(refusal({ host, origin }, { scheme: "https" })).toBeUndefined();
		expect(refusal({ host, origin })).toContain(`--allow-origin ${origin}`);
		expect(refusal({ host, origin: `http://${host}` }, { scheme: "https" })).toContain("--allow-origin http");
	});

	test("a page that was allowed, wherever it comes from", () => {
		const origin = "http://portal.example:5173";
		expect(refusal({ host, origin }, { origins: [origin] })).toBeUndefined();
		expect(refusal({ host, origin, "sec-fetch-site": "cross-site" }, { origins: [origin] })).toBeUndefined();
	});
});

describe("of pages, it refuses", () => {
	test.each([
		["cross-site", { "sec-fetch-site": "cross-site" }],
		["same-site, which another port of this machine is", { "sec-fetch-site": "same-site" }],
		["a site that no browser names", { "sec-fetch-site": "anything" }],
		["two sites", { "sec-fetch-site": ["same-origin", "cross-site"] }],
		["an Origin that names no page", { origin: "null" }],
		["an Origin that is none", { origin: "http://a.example\x1b[2J" }],
	])("%s", (_, headers) =>
		expect(refusal({ host, ...headers })).toBe("expected no request of a page of another site, got one without the address of the page"),
	);

	test.each([{}, { "sec-fetch-site": "cross-site" }])("another Origin, beside %j, with the option that admits it", (headers) =>
		expect(refusal({ host, origin: "http://foreign.example:5285", ...headers })).toBe(
			"expected no request of a page of another site, got one of http://foreign.example:5285; if that page is yours, start with --allow-origin http://foreign.example:5285",
		),
	);

	test("an Origin beside one that was allowed", () => {
		const origin = "http://a.example";
		expect(refusal({ host, origin: [origin, "http://b.example"] }, { origins: [origin] })).toContain("expected no request");
	});
});
