import { describe, expect, test } from "vitest";
import { anvil, createScreensClient, screen } from "../../client/fixtures/screens.ts";
import { json, misbehaving, redirect, reply } from "../misbehaving-server.ts";

const fault = { code: "BUSY" };

test.each([
	["a declared 2xx is a success with data", 200, screen],
	["a declared 202 that was not to be followed, too", 202, { location: "/jobs/1" }],
])("%s", async (_, status, body) => {
	const server = await misbehaving(json(status, body));
	const { response, ...result } = await createScreensClient({ baseUrl: server.url }).openScreen({ ...anvil, follow: false });
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
	const server = await misbehaving(answer);
	const { response, ...result } = await createScreensClient({ baseUrl: server.url, retries: 0 }).openScreen(anvil);
	expect(result).toEqual({ ok: false, status, error });
	expect(result).not.toHaveProperty("data");
	expect(response.status).toBe(status);
});

test.each([203, 204, 299, 304, 404, 418, 500, 502, 599])("an undocumented %i is a refusal, and throws nothing", async (status) => {
	const body = status === 204 || status === 304 ? undefined : fault;
	const server = await misbehaving(body ? json(status, body) : reply(status));
	const { response: _, ...result } = await createScreensClient({ baseUrl: server.url }).openScreen(anvil);
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
		const server = await misbehaving(answer);
		const { response: __, ...result } = await createScreensClient({ baseUrl: server.url }).look({ query: { at: "now" } });
		expect(result).toEqual({ status, ...expected });
	});
});

describe("a redirect", () => {
	const statuses = [301, 302, 303, 307, 308];

	test.each(statuses)("to another host is a result (%i): nothing is sent there", async (status) => {
		const other = await misbehaving(json(200, screen));
		const server = await misbehaving(redirect(`${other.url}/steal`, status));
		const client = createScreensClient({ baseUrl: server.url, auth: { session: "s3cret" } });
		const result = await client.openScreen(anvil);
		expect([result.ok, result.status, result.response.headers.get("location")]).toEqual([false, status, `${other.url}/steal`]);
		expect([server.asked.length, other.asked.length]).toEqual([1, 0]);
	});

	test.each(statuses)("on the same host is not followed either (%i)", async (status) => {
		const server = await misbehaving(redirect("/elsewhere", status), json(200, screen));
		const { response: _, ...result } = await createScreensClient({ baseUrl: server.url }).health();
		expect(result).toEqual({ ok: false, status, error: undefined });
		expect(server.asked).toHaveLength(1);
	});

	test("comes without its status in a browser, and throws nothing", async () => {
		// https://fetch.spec.whatwg.org/#concept-filtered-response-opaque-redirect
		const opaque = Object.defineProperties(new Response(null), { status: { value: 0 }, ok: { value: false } });
		const client = createScreensClient({ baseUrl: "https://cloud.example", fetch: async () => opaque });
		expect(await client.openScreen(anvil)).toEqual({ ok: false, status: 0, response: opaque, error: undefined });
	});
});

describe("a client sends", () => {
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

	test("nothing for what is undefined", async () => {
		const server = await misbehaving(json(200, screen));
		const nothing = { query: { key: undefined, tags: [] }, header: { "X-Trace": undefined } } as object;
		await createScreensClient({ baseUrl: server.url }).openScreen({ ...anvil, ...nothing });
		expect(server.asked[0]?.url).toBe("/machines/anvil/screen");
		expect(server.asked[0]?.headers).not.toHaveProperty("x-trace");
	});

	test.each(["", "/", "//"])("under the path of baseUrl, with %j behind it", async (end) => {
		const server = await misbehaving(reply(200));
		await createScreensClient({ baseUrl: `${server.url}/proxy/v2${end}` }).health();
		expect(server.asked.map(({ url }) => url)).toEqual(["/proxy/v2/health"]);
	});

	test("a plain url and a plain init to the fetch that it was given", async () => {
		const given: [string, RequestInit][] = [];
		const fetch = async (...sent: [string, RequestInit]) => {
			given.push(sent);
			return new Response(JSON.stringify(screen));
		};
		const client = createScreensClient({ baseUrl: "https://cloud.example", auth: { session: "s3cret" }, fetch });
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
