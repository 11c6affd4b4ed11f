import { expect, test } from "vitest";
import { Request } from "../message.ts";
import { reverse } from "./reverse.ts";

function route(headers: Record<string, string>, hosts: string[] = []) {
	const pairs = Object.entries(headers).map(([name, value]) => ({ name, value }));
	const lines = pairs.map(({ name, value }) => `${name}: ${value}\r\n`).join("");
	const admission = { port: 4020, hosts, origins: [] };
	return reverse({ target: "https://cloud.example:8443", admission, contract: undefined, missed: () => {} }).route(
		new Request("GET", "/a", "HTTP/1.1", pairs),
		Buffer.from(`GET /a HTTP/1.1\r\n${lines}\r\n`),
	);
}

test("a request to loopback goes to the server, with its Host", () => {
	expect(route({ HOST: "localhost:4020" })).toEqual({
		origin: "https://cloud.example:8443",
		head: Buffer.from("GET /a HTTP/1.1\r\nHOST: cloud.example:8443\r\n\r\n"),
	});
});

test("a request by another name, or of a page of another site, goes nowhere", () => {
	expect(route({ Host: "rebind.example:4020" })).toMatchObject({
		status: 403,
		why: expect.stringContaining("--allow-host rebind.example:4020"),
	});
	expect(route({ Host: "127.0.0.1:4020", "sec-fetch-site": "cross-site", origin: "http://a.example" })).toMatchObject({
		status: 403,
		why: expect.stringContaining("--allow-origin http://a.example"),
	});
	expect(route({ Host: "rebind.example:4020" }, ["rebind.example"])).toHaveProperty("origin");
});
