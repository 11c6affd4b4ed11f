import { expect, test } from "vitest";
import { entryOf } from "./exchange-to-entry.ts";

const passed = (change: Partial<Parameters<typeof entryOf>[0]> = {}) =>
	entryOf({
		startedAt: Date.UTC(2026, 0, 1),
		method: "POST",
		url: new URL("http://lantern.example/lamps?tag=a&tag=b"),
		headers: [{ name: "Content-Type", value: "application/json" }],
		body: Buffer.from('{"on":"ä"}'),
		response: new Response("lit ä", { status: 201, statusText: "Created", headers: { "X-Id": "7", "Content-Type": "text/plain" } }),
		text: "lit ä",
		...change,
	});

test("an exchange is an entry of a HAR, with its sizes in bytes", () => {
	expect(passed()).toMatchObject({
		startedDateTime: "2026-01-01T00:00:00.000Z",
		request: {
			method: "POST",
			url: "http://lantern.example/lamps?tag=a&tag=b",
			queryString: [
				{ name: "tag", value: "a" },
				{ name: "tag", value: "b" },
			],
			postData: { mimeType: "application/json", text: '{"on":"ä"}' },
			bodySize: 11,
		},
		response: {
			status: 201,
			statusText: "Created",
			headers: expect.arrayContaining([{ name: "x-id", value: "7" }]),
			content: { size: 6, mimeType: "text/plain", text: "lit ä" },
			redirectURL: "",
		},
	});
});

test("a request without a body has none, and a redirection its target", () => {
	const { request, response } = passed({
		body: Buffer.alloc(0),
		response: new Response(null, { status: 302, headers: { Location: "/in" } }),
	});
	expect(request).not.toHaveProperty("postData");
	expect(request.bodySize).toBe(0);
	expect(response.redirectURL).toBe("/in");
});

test("a body that does not say its media type is of an unknown one", () => {
	const { request, response } = passed({ headers: [], response: new Response(null) });
	expect([request.postData?.mimeType, response.content.mimeType]).toEqual(["x-unknown", "x-unknown"]);
});
