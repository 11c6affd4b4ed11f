import { describe, expect, test } from "vitest";
import { createApiClient } from "./api-client.ts";
import { consoleLink } from "./console-link/console-link.ts";
import { json, reply } from "./fixtures/answers.ts";
import { anvil, createScreensClient, screen } from "./fixtures/fixture-api.ts";
import { baseUrl, scripted } from "./fixtures/scripted.ts";

const fault = { code: "BUSY" };

test.each([
	["a declared 2xx is a success with data", 200, screen],
	["a declared 202 that was not to be followed, too", 202, { location: "/jobs/1" }],
])("%s", async (_, status, body) => {
	const { response, ...result } = await scripted([json(status, body)]).client.openScreen({ ...anvil, follow: false });
	expect(result).toEqual({ ok: true, status, data: body });
	expect(result).not.toHaveProperty("error");
	expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/json"]);
});

test.each([
	[400, reply(400, "no such machine", { "Content-Type": "text/plain" }), "no such machine"],
	[409, json(409, fault), fault],
	[429, json(429, fault), fault],
	[503, json(503, fault), fault],
])("a declared %i is a refusal with its own error, and throws nothing", async (status, answer, error) => {
	const { response, ...result } = await scripted([answer], { retries: 0 }).client.openScreen(anvil);
	expect(result).toEqual({ ok: false, status, error });
	expect(result).not.toHaveProperty("data");
	expect(response.status).toBe(status);
});

test.each([203, 204, 299, 304, 404, 418, 500, 502, 599])("an undocumented %i is a refusal, and throws nothing", async (status) => {
	const body = status === 204 || status === 304 ? undefined : fault;
	const { response: _, ...result } = await scripted([body ? json(status, body) : reply(status)]).client.openScreen(anvil);
	expect(result).toEqual({ ok: false, status, error: body });
});

describe("where the contract has more than plain statuses,", () => {
	test.each([
		["a 2xx marked x-outcome: error is a refusal", 202, json(202, fault), { ok: false, error: fault }],
		["a status of its own goes before its range", 404, json(404, fault), { ok: false, error: fault }],
		["a status of a range is read as the range says", 422, json(422, fault), { ok: false, error: JSON.stringify(fault) }],
		["any other is read as the default says", 500, reply(500, '{"trouble":"disk"}'), { ok: false, error: { trouble: "disk" } }],
		["the default is no success even under a 2xx", 201, json(201, screen), { ok: false, error: screen }],
	])("%s", async (_, status, answer, expected) => {
		const { response: __, ...result } = await scripted([answer]).client.look({ query: { at: "now" } });
		expect(result).toEqual({ status, ...expected });
	});
});

describe("a redirect", () => {
	test.each([301, 302, 303, 307, 308])("is a refusal with the place that it names (%i)", async (status) => {
		const { client, asked } = scripted([reply(status, "", { Location: "https://other.example/steal" }), json(200, screen)]);
		const { response, ...result } = await client.health();
		expect(result).toEqual({ ok: false, status, error: undefined });
		expect([response.headers.get("location"), asked.length]).toEqual(["https://other.example/steal", 1]);
	});

	test("comes without its status in a browser, and throws nothing", async () => {
		// https://fetch.spec.whatwg.org/#concept-filtered-response-opaque-redirect
		const opaque = Object.defineProperties(new Response(null), { status: { value: 0 }, ok: { value: false } });
		const client = createScreensClient({ baseUrl, fetch: async () => opaque });
		expect(await client.openScreen(anvil)).toEqual({ ok: false, status: 0, response: opaque, error: undefined });
	});
});

describe("a client sends", () => {
	test("path, query, headers, credential and body where the contract has them", async () => {
		const { client, asked } = scripted([json(200, screen)], { auth: { session: "s3cret" } });
		await client.openScreen({
			path: { machine: "an/vil?#%" },
			query: { tags: ["a&b", "c"], key: "ü" },
			header: { "X-Job": "7" },
			body: { kind: "vnc" },
		});
		expect(asked).toMatchObject([
			{
				method: "POST",
				url: "/machines/an%2Fvil%3F%23%25/screen?tags=a%26b&tags=c&key=%C3%BC",
				headers: { "x-job": "7", "x-session": "Screen s3cret", "content-type": "application/json" },
				body: '{"kind":"vnc"}',
			},
		]);
	});

	test("no more than the operation needs: neither body nor credential", async () => {
		const { client, asked } = scripted([reply(200)], { auth: { session: "s3cret" } });
		await client.health();
		expect(asked).toMatchObject([{ method: "GET", url: "/health", body: "" }]);
		expect(Object.keys(asked[0]?.headers ?? {})).not.toContain("x-session");
		expect(Object.keys(asked[0]?.headers ?? {})).not.toContain("content-type");
	});

	test("nothing for what is undefined", async () => {
		const { client, asked } = scripted([json(200, screen)]);
		const nothing = { query: { key: undefined, tags: [] }, header: { "X-Trace": undefined } } as object;
		await client.openScreen({ ...anvil, ...nothing });
		expect(asked[0]?.url).toBe("/machines/anvil/screen");
		expect(asked[0]?.headers).not.toHaveProperty("x-trace");
	});

	test.each(["", "/", "//"])("under the path of baseUrl, with %j behind it", async (end) => {
		const { client, asked } = scripted([reply(200)], { baseUrl: `${baseUrl}/proxy/v2${end}` });
		await client.health();
		expect(asked.map(({ url }) => url)).toEqual(["/proxy/v2/health"]);
	});

	test("a plain url and a plain init to the fetch that it was given", async () => {
		const given: [string, RequestInit][] = [];
		const fetch = async (...sent: [string, RequestInit]) => {
			given.push(sent);
			return new Response(JSON.stringify(screen));
		};
		const client = createScreensClient({ baseUrl, auth: { session: "s3cret" }, fetch });
		expect(await client.openScreen(anvil)).toMatchObject({ ok: true, data: screen });
		const headers = { "X-Session": "Screen s3cret", "Content-Type": "application/json", "X-Job": expect.stringMatching(/^[\da-f]{32}$/) };
		expect(given).toEqual([
			[
				"https://cloud.example/machines/anvil/screen",
				{ method: "POST", headers, body: '{"kind":"vnc"}', redirect: "manual", signal: expect.any(AbortSignal) },
			],
		]);
	});
});

describe("a result of an operation that hands out a console", () => {
	const links = [{ kind: "native", href: "vnc://{host}", schemes: ["vnc"] }] as const;
	const api = { schemes: {}, routes: { open: { method: "GET", path: "/console", replies: { 200: { links }, 404: {} } } } } as const;
	interface Paths {
		"/console": { get: { responses: { 200: { content: { "application/json": { host: string } } } } } };
	}
	const opened = (status: number) =>
		createApiClient<Paths, typeof api, object>(api, {
			baseUrl,
			fetch: async () => Response.json({ host: "192.0.2.1" }, { status }),
		}).open();

	test("carries its links, where nobody who prints or copies it sees them", async () => {
		const result = await opened(200);
		expect(result.ok && consoleLink(result).href).toBe("vnc://192.0.2.1");
		expect([Object.keys(result), Object.getOwnPropertySymbols({ ...result })]).toEqual([["ok", "status", "response", "data"], []]);
	});

	test("carries none where the contract has none for its status", async () => {
		expect(Object.getOwnPropertySymbols(await opened(404))).toEqual([]);
	});
});

test("a client has one method for each operation", () => {
	const route = { method: "GET", path: "/", replies: {} };
	const client = createApiClient({ schemes: {}, routes: { look: route, open: route } }, { baseUrl });
	expect(Object.keys(client)).toEqual(["look", "open"]);
});
