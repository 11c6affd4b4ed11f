import { parse } from "parse5";
import { expect, test } from "vitest";
import { viewerOf } from "../console/console.ts";
import { pageOf, policyOf, viewerModule } from "./page.ts";

test.each([["vnc"], ["serial"], ["spice-html5"], ["webmks"]])(
	"the page of %s is HTML without a fault or a script of its own",
	(protocol) => {
		const faults: string[] = [];
		const page = pageOf(viewerOf(protocol), [viewerModule]);
		parse(page, { onParseError: ({ code }) => faults.push(code) });
		expect(faults).toEqual([]);
		expect(page).not.toMatch(/<script>|<style|style=|onclick/);
	},
);

test("only RFB has a viewer; the others say which one they need", () => {
	expect(pageOf("rfb", [viewerModule])).toContain(`<link rel="modulepreload" href="${viewerModule}">`);
	for (const [protocol, words] of [
		["spice", "remote-viewer"],
		["mks", "VMware"],
		["serial", "xterm.js"],
	] as const) {
		const page = pageOf(viewerOf(protocol), [viewerModule]);
		expect([page.includes(words), page.includes("<script")]).toEqual([true, false]);
	}
});

test("the policy lets a page connect to its own host, and frames of this machine and of allowed origins show it", () => {
	const policy = policyOf("127.0.0.1:4010", ["https://portal.example"]);
	expect(policy).toContain("connect-src 'self' ws://127.0.0.1:4010 wss://127.0.0.1:4010;");
	expect(policy).toMatch(/frame-ancestors 'self' http:\/\/localhost:\* http:\/\/127\.0\.0\.1:\* https:\/\/portal\.example$/);
});

test("a Host that is none, or that a policy cannot have, stands in no policy", () => {
	for (const host of ["", "[::1]:4010", "a; script-src *"]) expect(policyOf(host, [])).toContain("connect-src 'self';");
});
