import { describe, expect, test } from "vitest";
import { pairsOf } from "../headers.ts";
import { readEntry } from "../read-entry.ts";
import { textBody, writeEntry, writeRequest, writeResponse } from "./write-entry.ts";

const json = pairsOf([["content-TYPE", "application/json"]]);
const request = { method: "POST", url: "https://lantern.example/lamps?tag=a&tag=%20b#top", headers: json, body: textBody('{"on":"ä"}') };
const response = { status: 201, headers: json, body: textBody("lit ä") };
const times = { startedAt: Date.UTC(2026, 0, 1), answeredAt: Date.UTC(2026, 0, 1) + 30, endedAt: Date.UTC(2026, 0, 1) + 40 };

test("an entry is a whole HAR entry, in which what nobody knows is left open", () => {
	expect(writeEntry({ ...times, request, response })).toEqual({
		startedDateTime: "2026-01-01T00:00:00.000Z",
		time: 40,
		request: {
			method: "POST",
			url: "https://lantern.example/lamps?tag=a&tag=%20b#top",
			httpVersion: "",
			cookies: [],
			headers: json,
			queryString: pairsOf([
				["tag", "a"],
				["tag", " b"],
			]),
			postData: { mimeType: "application/json", text: '{"on":"ä"}' },
			headersSize: -1,
			bodySize: 11,
		},
		response: {
			status: 201,
			statusText: "",
			httpVersion: "",
			cookies: [],
			headers: json,
			content: { size: 6, mimeType: "application/json", text: "lit ä" },
			redirectURL: "",
			headersSize: -1,
			bodySize: -1,
		},
		cache: {},
		timings: { send: 0, wait: 30, receive: 10 },
	});
});

test("what is known of the wire is said", () => {
	const wire = { httpVersion: "HTTP/1.0", bodySize: 7 };
	expect(writeRequest({ ...request, ...wire })).toMatchObject(wire);
	expect(writeResponse({ ...response, ...wire, statusText: "Made" })).toMatchObject({ ...wire, statusText: "Made" });
	expect(writeResponse({ ...response, headers: pairsOf([["Location", "/in"]]) }).redirectURL).toBe("/in");
});

describe("a body", () => {
	test("that was not there is not in the request", () => {
		const { body: _, ...bare } = request;
		expect(writeRequest(bare)).not.toHaveProperty("postData");
		expect(writeRequest(bare).bodySize).toBe(0);
	});

	test("that was not kept has its media type and its size, and no text", () => {
		expect(writeRequest({ ...request, body: { size: 9 } }).postData).toEqual({ mimeType: "application/json" });
		expect(writeResponse({ ...response, body: { size: 9 } }).content).toEqual({ mimeType: "application/json", size: 9 });
	});

	test.each([
		["by the header", json, "text/plain", "application/json"],
		["by what it was taken for, without the header", [], "text/plain", "text/plain"],
		["by what it was taken for, where the header is empty", pairsOf([["Content-Type", ""]]), "text/plain", "text/plain"],
		["as unknown, where nobody says it", [], "", "x-unknown"],
	])("has its media type %s", (_, headers, mimeType, written) => {
		expect(writeResponse({ ...response, headers, body: { size: 0, mimeType } }).content.mimeType).toBe(written);
	});
});

test("an entry that was written is read as the exchange that it was", async () => {
	const bytes = { size: 2, text: "77+9", encoding: "base64" as const };
	const entry = writeEntry({ ...times, request, response: { ...response, body: bytes } });
	expect(await readEntry(entry, { file: "a.har", index: 0 })).toMatchObject({
		method: "POST",
		status: 201,
		request: { headers: [["content-TYPE", "application/json"]], body: { text: '{"on":"ä"}' } },
		response: { body: { text: "\ufffd" } },
	});
});
