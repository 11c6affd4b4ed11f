import { describe, expect, test } from "vitest";
import { hostsIn, isHostAt, isReserved, reservedHost } from "./hosts.ts";

describe("a host or an address is found", () => {
	test.each([
		["in a URL", "see https://Db7.inner:8443/x", "Db7.inner"],
		["behind the user of a URL", "https://ann:pw@db7/", "db7"],
		["in brackets", "http://[fd00::7]:80/", "fd00::7"],
		["beside its name", '"hostname": "vault.inner.zone"', "vault.inner.zone"],
		["beside its name in JSON in JSON", '\\"server_name\\":\\"a.b.c\\"', "a.b.c"],
		["by how it ends", "no route to kvm01.corp.cn.", "kvm01.corp.cn"],
		["as an address", "from 10.20.30.40:22", "10.20.30.40"],
		["as an address of IPv6", "via fd00:12::7", "fd00:12::7"],
	])("%s", (_, text, host) => expect(hostsIn(text)).toEqual([host]));

	test.each([
		"java.net.ConnectException",
		"org.acme.header",
		"vnc_auto.html",
		"12:30:45",
		"fa:16:3e:aa:bb:cc",
		"4.0.0",
		"10.20.30.401",
		"1.2.3.4.5",
		"a::b is a pair",
		"portal.example 192.0.2.7 [::1] http://localhost:80/",
	])("but %s has none", (text) => expect(hostsIn(text)).toEqual([]));
});

test.each([
	["example", true],
	["a.example.com", true],
	["door.invalid", true],
	["127.0.0.1", true],
	["198.51.100.7", true],
	["2001:db8::7", true],
	["::1", true],
	["counterexample", false],
	["example.cn", false],
	["10.0.0.1", false],
	["192.0.3.1", false],
	["2001:db9::7", false],
])("nobody has %s: %s", (host, expected) => expect(isReserved(host)).toBe(expected));

test.each([
	["to db7.corp now", "db7.corp", true],
	["to mydb7.corp now", "db7.corp", false],
	["to db7.corporate", "db7.corp", false],
	["to db7.corp-2", "db7.corp", false],
	["from 10.0.0.7:22", "10.0.0.7", true],
	["from 10.0.0.70", "10.0.0.7", false],
	["version 1.10.0.0.7", "10.0.0.7", false],
	["version 10.0.0.7.1", "10.0.0.7", false],
	["at 10.0.0.7.", "10.0.0.7", true],
	["at sub.db7.corp", "db7.corp", true],
])("in %j %s stands for itself: %s", (text, host, expected) => {
	const at = text.indexOf(host);
	expect(isHostAt(text, at, at + host.length)).toBe(expected);
});

describe("what stands for a host", () => {
	test.each([
		["10.20.30.40", /^192\.0\.2\.\d{1,3}$/],
		["fd00::7", /^2001:db8::[\da-f]{4}$/],
		["db7.corp.cn", /^[a-z]{6}\.example$/],
		["a-rather-long-name.corp.cn", /^[a-z]{18}\.example$/],
		["not a host", /^[a-z]{3} [a-z] [a-z]{4}$/],
	])("%s is nobody's, and of the same kind", (host, expected) => expect(reservedHost(host, 0)).toMatch(expected));

	test("is an address of another network where one has run out", () =>
		expect([8, 16, 99].map((tries) => reservedHost("10.0.0.1", tries).replace(/\d+$/, ""))).toEqual([
			"198.51.100.",
			"203.0.113.",
			"203.0.113.",
		]));
});
