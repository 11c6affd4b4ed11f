import { expect, test } from "vitest";
import { judgedOf } from "../fixtures/shown.ts";
import { shownEntry } from "../fixtures/shown-entry.ts";
import { requestLine, requestLines, responseLines } from "./message.ts";

const headers = [{ name: "X-Lantern/Id", value: "7" }];

test("a request is its first line, its headers and its body, with the pointer of each", async () => {
	const postData = { mimeType: "text/plain", text: "on" };
	const shown = shownEntry(await judgedOf({ request: { method: "PUT", headers, postData } }));
	expect(requestLines(shown)).toEqual([
		{ text: "PUT https://lantern.example/lantern/v1/lamps/hall", pointer: requestLine },
		{ text: "X-Lantern/Id: 7", pointer: "/request/headers/x-lantern~1id" },
		{ text: "" },
		{ text: "on", pointer: "/request/body" },
	]);
});

test("a response is its status, its headers and its body", async () => {
	const shown = shownEntry(await judgedOf({ response: { status: 404, headers }, content: { text: "[1]" } }));
	expect(responseLines(shown)).toEqual([
		{ text: "HTTP 404", pointer: "/response/status" },
		{ text: "X-Lantern/Id: 7", pointer: "/response/headers/x-lantern~1id" },
		{ text: "" },
		{ text: "[", pointer: "/response/body" },
		{ text: "  1", pointer: "/response/body/0" },
		{ text: "]" },
	]);
});

test("a message without a body ends with its headers", async () => {
	const shown = shownEntry(await judgedOf({ response: { headers: [] }, content: { text: "" } }));
	expect(responseLines(shown)).toEqual([{ text: "HTTP 200", pointer: "/response/status" }]);
	expect(requestLines(shown).map(({ text }) => text)).toEqual([
		"GET https://lantern.example/lantern/v1/lamps/hall",
		"Authorization: Key example",
	]);
});
