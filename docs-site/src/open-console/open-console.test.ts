import { describe, expect, test } from "vitest";
import type { Link } from "../../../src/client/console-link/linked.ts";
import { builtLink, linkOf } from "./built-link.ts";
import { fieldsOf } from "./fields.ts";

const links: Link[] = [
	{ kind: "websocket", when: { "/at/scheme": "wss" }, href: "wss://{at.host}:{at.port}/{at.token}", schemes: ["wss"] },
	{ kind: "page", when: { ui: "present", version: "3", "/at/scheme": "http" }, href: "{ui}/open?t={at.token}", schemes: ["https", "http"] },
];
const example = { at: { scheme: "http", host: "screen.example", port: 5900, token: "t/0" } };
const values = (changed: Record<string, string> = {}) => ({
	...Object.fromEntries(fieldsOf(links, example).map(({ source, value }) => [source, value])),
	...changed,
});

describe("The fields of a link", () => {
	test("are what its conditions and its templates name, options last, with the values of the example", () => {
		expect(fieldsOf(links, example)).toEqual([
			{ source: "/at/scheme", name: "at.scheme", isOption: false, value: "http", choices: ["http", "wss", ""] },
			{ source: "/at/host", name: "at.host", isOption: false, value: "screen.example", choices: [] },
			{ source: "/at/port", name: "at.port", isOption: false, value: "5900", choices: [] },
			{ source: "/at/token", name: "at.token", isOption: false, value: "t/0", choices: [] },
			{ source: "ui", name: "ui", isOption: true, value: "", choices: [] },
			{ source: "version", name: "version", isOption: true, value: "", choices: ["", "3"] },
		]);
	});

	test("are empty without an example", () => {
		expect(fieldsOf(links, undefined).map(({ value }) => value)).toEqual(["", "", "", "", "", ""]);
	});
});

describe("The link", () => {
	test("is the one that the client makes", () => {
		expect(builtLink(links, values({ "/at/scheme": "wss" }))).toEqual({
			href: "wss://screen.example:5900/t%2F0",
			kind: "websocket",
			protocol: "wss",
		});
		expect(builtLink(links, values({ ui: "https://ui.example", version: "3.10" }))).toMatchObject({
			href: "https://ui.example/open?t=t%2F0",
		});
	});

	test("is none, and says why, where something is missing", () => {
		expect(builtLink(links, values({ "/at/scheme": "wss", "/at/port": "" }))).toEqual({ fault: "/at/port is needed, and missing" });
		expect(builtLink(links, values())).toEqual({ fault: expect.stringContaining("the contract has no link") });
	});

	test("is made of a reply, too", () => {
		expect(linkOf(links, { at: { ...example.at, scheme: "wss" } })).toMatchObject({ kind: "websocket" });
		expect(linkOf(links, undefined)).toEqual({ fault: expect.any(String) });
	});
});
