import { expect, test } from "vitest";
import { keyOf, pathOf } from "./console-key.ts";

test.each([
	["/vnc_auto.html?token=a1&lang=EN", "a1"],
	["https://console.example:8002/vnc_auto.html?token=a1", "a1"],
	["/vnc_auto.html?path=%3Ftoken%3Da1", "a1"],
	["/vnc_auto.html?path=websockify%3Ftoken%3Da1&autoconnect=true", "a1"],
	["ws://192.0.2.95:4900/?token=a1_b2", "a1_b2"],
	["wss://192.0.2.11:443/ticket/0123", "ticket/0123"],
	["/ticket/0123", "ticket/0123"],
	["http://192.0.2.95:4901/a1_b2/", "a1_b2"],
	["//a1?token=b2", "b2"],
])("%s is the console %s", (href, key) => {
	expect(keyOf(href)).toBe(key);
});

test.each([["/"], ["/?token="], ["?path=%"], ["http://["]])("%s is none", (href) => {
	expect(keyOf(href)).toBeUndefined();
});

test("the path is that of the URL", () => {
	expect(["/novnc?host=a", "wss://a.example/ticket/1?b", "http://["].map(pathOf)).toEqual(["/novnc", "/ticket/1", undefined]);
});
