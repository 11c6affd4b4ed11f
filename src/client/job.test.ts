import { describe, expect, test, vi } from "vitest";
import { type Answer, json, reply } from "./fixtures/answers.ts";
import { anvil, screen } from "./fixtures/fixture-api.ts";
import { announced, done, following, runs } from "./fixtures/fixture-jobs.ts";
import { baseUrl, scripted } from "./fixtures/scripted.ts";
import { randomId } from "./job.ts";

describe("a job", () => {
	test("is followed to its result, under the id that the client chose", async () => {
		const { client, asked, paths } = following(announced, runs, runs, done);
		const { response: _, ...result } = await client.openScreen(anvil);
		expect(result).toEqual({ ok: true, status: 200, data: screen });
		const id = asked[0]?.headers["x-job"];
		expect(id).toMatch(/^[\da-f]{32}$/);
		expect(paths()).toEqual(["POST /machines/anvil/screen", ...Array(3).fill(`GET /jobs/${id}`)]);
	});

	test("has another id each time", async () => {
		const { client, asked } = following(done);
		for (let count = 0; count < 20; count++) await client.openScreen(anvil);
		expect(new Set(asked.map(({ headers }) => headers["x-job"])).size).toBe(20);
	});

	test("has the id that the caller chose", async () => {
		const { client, asked, paths } = following(announced, done);
		await client.openScreen({ ...anvil, header: { "X-Job": "a/b" } });
		expect(asked[0]?.headers["x-job"]).toBe("a/b");
		expect(paths()).toEqual(["POST /machines/anvil/screen", "GET /jobs/a%2Fb"]);
	});

	test("is asked for without credentials where the contract has none", async () => {
		const { client, asked } = following(announced, done);
		await client.openScreen(anvil);
		expect(asked.map(({ headers }) => headers["x-session"])).toEqual(["Screen s3cret", undefined]);
	});

	test("is none where the server answers at once", async () => {
		const { client, paths } = following(done);
		expect(await client.openScreen(anvil)).toMatchObject({ ok: true, status: 200, data: screen });
		expect(paths()).toEqual(["POST /machines/anvil/screen"]);
	});

	test("is not followed with follow: false, which gives the bare 202", async () => {
		const { client, asked } = following(announced);
		const result = await client.openScreen({ ...anvil, follow: false });
		expect(result).toMatchObject({ ok: true, status: 202, data: { location: "/jobs/its-own" } });
		expect(asked).toMatchObject([{ headers: { "x-job": expect.stringMatching(/^[\da-f]{32}$/) } }]);
	});

	test.each<[string, Answer, object]>([
		["a refusal", json(503, { code: "STOPPED" }), { ok: false, status: 503, error: { code: "STOPPED" } }],
		["a job that answers 404", reply(404, "the job has been expired"), { ok: false, status: 404, error: "the job has been expired" }],
		["a status that nobody declared", json(500, { why: "?" }), { ok: false, status: 500, error: { why: "?" } }],
		["a redirect", reply(302, "", { Location: "/elsewhere" }), { ok: false, status: 302, error: undefined }],
	])("ends with %s as its result", async (_, answer, expected) => {
		const { client, paths } = following(announced, runs, answer);
		const { response: _r, ...result } = await client.openScreen(anvil);
		expect(result).toEqual(expected);
		expect(paths()).toHaveLength(3);
	});
});

describe("where the server alone chooses the job's id, only the id is taken from what it says:", () => {
	test.each([
		["a path", "/jobs/7", "7"],
		["a URL of the same server", "http://127.0.0.1/v1/jobs/7/", "7"],
		["a query behind it", "/jobs/7?token=1#x", "7"],
		["a foreign host", "https://foreign.example/steal/7", "7"],
		["a foreign host without a scheme", "//foreign.example/7", "7"],
		["another operation", "/machines/anvil/screen", "screen"],
		["percent signs", "/jobs/a%2Fb", "a%2Fb"],
	])("%s", async (_, href, id) => {
		const { client, paths } = following(json(202, { door: { href } }), done);
		expect(await client.openDoor()).toMatchObject({ ok: true, data: screen });
		expect(paths()).toEqual(["POST /doors", `GET /jobs/${id}`]);
	});

	test.each([undefined, "", 7, {}, "/jobs/..", "/jobs/%2e%2e", "/jobs/%", "//"])(
		"%j has none, so nothing is asked for and the 202 is no success",
		async (href) => {
			const { client, paths } = following(json(202, { door: { href } }), done);
			expect(await client.openDoor()).toMatchObject({ ok: false, status: 202, error: { door: {} } });
			expect(paths()).toEqual(["POST /doors"]);
		},
	);
});

test("a job is looked up under the path of baseUrl", async () => {
	const { client, asked } = scripted([announced, done], { baseUrl: `${baseUrl}/proxy/v2` });
	await client.openScreen({ ...anvil, header: { "X-Job": "7" } });
	expect(asked.map(({ url }) => url)).toEqual(["/proxy/v2/machines/anvil/screen", "/proxy/v2/jobs/7"]);
});

test("a job that ends because the credential expired is begun once more, with a new one and a new id", async () => {
	const session = vi.fn().mockReturnValueOnce("old").mockReturnValue("new");
	const { client, asked } = scripted([announced, json(503, { code: "EXPIRED" }), announced, runs, done], { auth: { session } });
	expect(await client.openScreen(anvil)).toMatchObject({ ok: true, data: screen });
	const [first, look, second, ...looks] = asked;
	expect([first, second].map((each) => each?.headers["x-session"])).toEqual(["Screen old", "Screen new"]);
	expect(second?.headers["x-job"]).not.toBe(first?.headers["x-job"]);
	expect(look?.url).toBe(`/jobs/${first?.headers["x-job"]}`);
	expect(looks.map(({ url }) => url)).toEqual(Array(2).fill(`/jobs/${second?.headers["x-job"]}`));
});

test("a job's id is 32 hexadecimal digits, also on a page that came over plain HTTP and has no randomUUID", () => {
	vi.stubGlobal("crypto", { getRandomValues: (bytes: Uint8Array) => bytes.fill(7) });
	expect(randomId()).toBe("07".repeat(16));
	vi.unstubAllGlobals();
	expect(randomId()).toMatch(/^[\da-f]{32}$/);
	expect(randomId()).not.toBe(randomId());
});
