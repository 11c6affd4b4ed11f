import type { TLSSocket } from "node:tls";
import { describe, expect, test } from "vitest";
import { keyPairFor } from "./fixtures/key-pair.ts";
import { originOf, urlOf } from "./origin.ts";

const plain = {};
const secure: Partial<TLSSocket> = { encrypted: true };
const origin = (host: string, forwarded: Record<string, string> = {}, socket: object = plain) =>
	originOf({ headers: { host, ...forwarded }, socket });

describe("a client reached the mock", () => {
	test("at its Host, with TLS or without", () => {
		expect(origin("127.0.0.1:4010")).toBe("http://127.0.0.1:4010");
		expect(origin("[::1]:4010", {}, secure)).toBe("https://[::1]:4010");
	});

	test("where a proxy says, whether it ends TLS or not", () => {
		expect(origin("localhost:5173", { "x-forwarded-proto": "https" })).toBe("https://localhost:5173");
		const both = { "x-forwarded-proto": "https, http", "x-forwarded-host": "portal.example, 127.0.0.1:5173" };
		expect(origin("127.0.0.1:4010", both)).toBe("https://portal.example");
		expect(origin("localhost:5173", { "x-forwarded-proto": "http" }, secure)).toBe("http://localhost:5173");
	});

	test.each([["a b"], ["me@a.example"], ["a.example/path"], ["192.0.2.999"], ["a.example:99999"], ["[:::]"], [""]])(
		"nobody knows where, if its Host is %j",
		(host) => expect(origin(host)).toBeUndefined(),
	);

	test.each([
		[{ "x-forwarded-proto": "javascript" }],
		[{ "x-forwarded-proto": "" }],
		[{ "x-forwarded-host": "a b" }],
		[{ "x-forwarded-host": "" }],
	])("nobody knows where, if a proxy says %j", (forwarded) => expect(origin("127.0.0.1:4010", forwarded)).toBeUndefined());
});

describe("the mock names itself", () => {
	const at = (address: string) => ({ address, family: "IPv4", port: 4010 });

	test("by the address at which it listens, and by loopback if it listens everywhere", () => {
		expect(["127.0.0.1", "::1", "0.0.0.0", "::"].map((address) => urlOf(at(address)))).toEqual([
			"http://127.0.0.1:4010",
			"http://[::1]:4010",
			"http://127.0.0.1:4010",
			"http://127.0.0.1:4010",
		]);
	});

	test("by a name that its certificate has", async () => {
		expect(urlOf(at("0.0.0.0"), await keyPairFor("localhost"))).toBe("https://localhost:4010");
		expect(urlOf(at("::1"), await keyPairFor("::1"))).toBe("https://[::1]:4010");
	});
});
