import { describe, expect, test } from "vitest";
import { at, list, writer } from "./fixtures/door.ts";
import { writeCredential, writeHeaders } from "./headers.ts";

const declared = { schemas: { "x-job": 3, "x-message": 4 }, cookies: { lang: 2 }, credentials: list.credentials };
const header = (name: string, value: string) => writeHeaders([[name, value]], declared, at, writer())[0];

describe("a header", () => {
	test.each([
		["Content-Length", "17", "17"],
		["Cache-Control", "no-cache, no-store", "no-cache, no-store"],
		["Date", "Sat, 21 Nov 2026 00:00:00 GMT", "Sat, 21 Nov 2026 00:00:00 GMT"],
		["Date", "Nightingale", "Xxxxxxxxxxy"],
		["X-Request-Id", "8080d377bffeb6d519b0567c09cebe6b", "8080d377bffeb6d519b0567c09cebe6b"],
		["X-Message", "the door Nightingale", "the door Xxxxxxxxxxy"],
		["X-Job", "5c66c9a616334283b055d150680fff98", "00000000000040008000000000000001"],
		["Host", "db.corp.test:8443", "host-1.example:8443"],
		["Host", "[fe80::1]:80", "[2001:db8::1]:80"],
		["Content-Type", "application/json;charset=utf-8", "application/json; charset=utf-8"],
		["Referer", "https://db.corp.test/sso?ticket=Nightingale", "https://host-1.example/xxx?ticket=Xxxxxxxxxxy"],
		["X-Whatever", "any Nightingale", "xxx Xxxxxxxxxxy"],
		["Authorization", "Door Wr0ngHorse77", "Door Xx0xxXxxxx01"],
		["Authorization", "DoorWr0ngHorse77", "DoorXx0xxXxxxx01"],
		["Proxy-Authorization", "Basic YWRtaW46azdRcDJaeFc5bUI=", "Basic XXXxxX00xxxXxXXxxXx0xXx="],
		["Cookie", "lang=day; sid=Wr0ngHorse77; flag", "lang=day; sid=Xx0xxXxxxx01; xxxx"],
		[
			"Set-Cookie",
			"sid=Wr0ngHorse77; Path=/doors/Nightingale; HttpOnly; Domain=corp",
			"sid=Xx0xxXxxxx01; Path=/doors/Xxxxxxxxxxy; HttpOnly; Domain=xxxx",
		],
	])("%s: %s is written as %s", (name, value, expected) => {
		const made = header(name, value);
		expect(made?.name).toBe(name);
		if (value.startsWith("Basic")) expect(made?.value).toMatch(/^Basic (?!YWRt)[A-Za-z0-9]+=$/);
		else if (name === "Referer") expect(made?.value).toMatch(/^https:\/\/host-1\.example\/[a-z]+\?ticket=Xxxxxxxxxxy$/);
		else expect(made?.value).toBe(expected);
	});

	test("whose name is no name is renamed", () => expect(header("X-5c66c9a616334283b055d150680fff98", "1")?.name).not.toContain("5c66"));
});

test("the parameters of a signature keep their names, and tell which headers are signed", () => {
	const signature = "Door Access=AK0123456789, SignedHeaders=host;x-date, Signature=5c66c9a616334283b055d150680fff98";
	expect(writeCredential(signature, list.credentials.slice(0, 1), writer())).toBe(
		"Door Access=XX0000000001, SignedHeaders=host;x-date, Signature=00000000000040008000000000000001",
	);
});
