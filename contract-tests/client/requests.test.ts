import { describe, expect, test } from "vitest";
import { createScreensClient, screen } from "../../src/client/fixtures/fixture-api.ts";
import { json, misbehaving, reply } from "../misbehaving-server.ts";

describe("a server receives", () => {
	test("path, query, headers, credential and body where the contract has them", async () => {
		const server = await misbehaving(json(200, screen));
		await createScreensClient({ baseUrl: server.url, auth: { session: "s3cret" } }).openScreen({
			path: { machine: "an/vil?#%" },
			query: { tags: ["a&b", "c"], key: "ü" },
			header: { "X-Job": "7" },
			body: { kind: "vnc" },
		});
		expect(server.asked).toMatchObject([
			{
				method: "POST",
				url: "/machines/an%2Fvil%3F%23%25/screen?tags=a%26b&tags=c&key=%C3%BC",
				headers: { "x-job": "7", "x-session": "Screen s3cret", "content-type": "application/json" },
				body: '{"kind":"vnc"}',
			},
		]);
	});

	test("no more than the operation needs: neither body nor credential", async () => {
		const server = await misbehaving(reply(200));
		await createScreensClient({ baseUrl: server.url, auth: { session: "s3cret" } }).health();
		expect(server.asked).toMatchObject([{ method: "GET", url: "/health", body: "" }]);
		expect(Object.keys(server.asked[0]?.headers ?? {})).not.toContain("x-session");
		expect(Object.keys(server.asked[0]?.headers ?? {})).not.toContain("content-type");
	});
});
