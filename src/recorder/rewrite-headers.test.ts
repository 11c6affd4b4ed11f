import { describe, expect, test } from "vitest";
import { Request } from "./message.ts";
import { withBody, withHost, withoutProxy } from "./rewrite-headers.ts";

const pairs = (headers: Record<string, string>) => Object.entries(headers).map(([name, value]) => ({ name, value }));
const bytes = (text: string) => Buffer.from(text, "latin1");

describe("a head with another Host", () => {
	const head = "GET /a HTTP/1.1\r\nX-b:1\r\nHOST:   a.example  \r\nX-Host: a.example\r\n\xff: \xe4\r\n\r\n";

	test("is the same in all other bytes, and so is the request", () => {
		const request = new Request("GET", "/a", "HTTP/1.1", pairs({ "X-b": "1", HOST: "a.example", "X-Host": "a.example" }));
		expect(withHost(request, bytes(head), "b.example:1")).toEqual(bytes(head.replace("HOST:   a.example  ", "HOST:   b.example:1")));
		expect(request.headers).toEqual(pairs({ "X-b": "1", HOST: "b.example:1", "X-Host": "a.example" }));
	});

	test("stays without one where it had none", () => {
		const request = new Request("GET", "/a", "HTTP/1.0", []);
		expect(withHost(request, bytes("GET /a HTTP/1.0\r\n\r\n"), "b.example")).toEqual(bytes("GET /a HTTP/1.0\r\n\r\n"));
	});
});

describe("a head as it would be without a proxy", () => {
	test("has a path for a whole URL, and nothing that is meant for the proxy", () => {
		const request = new Request(
			"GET",
			"http://a.example:80/x?y=1",
			"HTTP/1.1",
			pairs({ "Proxy-Connection": "x", A: "1", "proxy-authorization": "z" }),
		);
		const head = "GET http://a.example:80/x?y=1 HTTP/1.1\r\nProxy-Connection: x\r\nA: 1\r\nproxy-authorization: z\r\n\r\n";
		expect(withoutProxy(request, bytes(head)).toString()).toBe("GET /x?y=1 HTTP/1.1\r\nA: 1\r\n\r\n");
		expect([request.target, request.headers]).toEqual(["/x?y=1", pairs({ A: "1" })]);
	});

	test.each([
		["http://a.example", "/"],
		["HTTP://a.example?x", "/?x"],
		["http://a.example/it's/%7e", "/it's/%7e"],
	])("of %s has the path %s", (target, path) => {
		const request = new Request("GET", target, "HTTP/1.1", []);
		expect(withoutProxy(request, bytes(`GET ${target} HTTP/1.1\n\n`)).toString()).toBe(`GET ${path} HTTP/1.1\n\n`);
		expect(request.target).toBe(path);
	});
});

test("a head with another body has its length, and nothing of how the first was framed and coded", () => {
	const head = "HTTP/1.1 202 Accepted\r\nX-b:1\r\ntransfer-encoding: chunked\r\nContent-Encoding: gzip\r\nX-a: 2\r\n\r\n";
	expect(withBody(bytes(head), Buffer.from("控")).toString("utf8")).toBe(
		"HTTP/1.1 202 Accepted\r\nX-b:1\r\nX-a: 2\r\nContent-Length: 3\r\n\r\n控",
	);
	expect(withBody(bytes("HTTP/1.1 202 OK\nContent-Length: 9\n\n"), bytes("ab")).toString()).toBe(
		"HTTP/1.1 202 OK\r\nContent-Length: 2\n\nab",
	);
});
