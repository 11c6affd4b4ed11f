import { expect, test } from "vitest";
import { fetchedEntry } from "./fetched-entry.ts";

const fetched = (change: Partial<Parameters<typeof fetchedEntry>[0]> = {}) =>
	fetchedEntry({
		startedAt: Date.UTC(2026, 0, 1),
		method: "POST",
		url: new URL("http://lantern.example/lamps?tag=a"),
		headers: [{ name: "Content-Type", value: "application/json" }],
		body: '{"on":"ä"}',
		response: new Response("lit ä", { status: 201, statusText: "Created", headers: { "X-Id": "7", "Content-Type": "text/plain" } }),
		content: "lit ä",
		...change,
	});

test("what was fetched is an entry of a HAR, with its sizes in bytes", () => {
	const entry = fetched();
	expect(entry).toMatchObject({
		startedDateTime: "2026-01-01T00:00:00.000Z",
		request: {
			method: "POST",
			url: "http://lantern.example/lamps?tag=a",
			httpVersion: "",
			queryString: [{ name: "tag", value: "a" }],
			postData: { mimeType: "application/json", text: '{"on":"ä"}' },
			bodySize: 11,
		},
		response: {
			status: 201,
			statusText: "Created",
			headers: expect.arrayContaining([{ name: "x-id", value: "7" }]),
			content: { size: 6, mimeType: "text/plain", text: "lit ä" },
			redirectURL: "",
			bodySize: -1,
		},
		timings: { send: 0, wait: entry.time, receive: 0 },
	});
});

test.each(["", undefined])("a request with the body %j has none, and a redirection has its target", (body) => {
	const { request, response } = fetched({ body, response: new Response(null, { status: 302, headers: { Location: "/in" } }) });
	expect(request).not.toHaveProperty("postData");
	expect(request.bodySize).toBe(0);
	expect(response.redirectURL).toBe("/in");
});

test("bytes are in base64, and what cannot be read at once is left out with its size", () => {
	const bytes = Uint8Array.of(0xff, 0x00);
	const { request, response } = fetched({ body: bytes, content: bytes });
	expect([request.postData?.text, request.postData?.encoding, request.bodySize]).toEqual(["/wA=", "base64", 2]);
	expect(response.content).toMatchObject({ size: 2, text: "/wA=", encoding: "base64" });
	const { request: sent } = fetched({ body: new Blob([bytes]) });
	expect([sent.postData, sent.bodySize]).toEqual([{ mimeType: "application/json" }, 2]);
});

test("a body that does not say its media type is of an unknown one", () => {
	const { request, response } = fetched({ headers: [], response: new Response(null) });
	expect([request.postData?.mimeType, response.content.mimeType]).toEqual(["x-unknown", "x-unknown"]);
});
