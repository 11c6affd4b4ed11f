import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Answer, failing, json, loginPage, silence } from "./fixtures/answers.ts";
import { failureOf } from "./fixtures/failure.ts";
import { anvil, createScreensClient, screen } from "./fixtures/fixture-api.ts";
import { announced, done, following, runs } from "./fixtures/fixture-jobs.ts";
import { baseUrl, scripted } from "./fixtures/scripted.ts";
import { NetworkError, TimeoutError } from "./index.ts";
import type { Progress } from "./job.ts";

const busy = json(429, { code: "BUSY" }, { "Retry-After": "0" });
const reset = failing("ECONNRESET");

// Retries wait as long as chance has it.
beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => vi.restoreAllMocks());

describe("looking at a job", () => {
	test("is repeated at waits that grow by half, up to ten times the first", async () => {
		vi.useFakeTimers();
		try {
			const times: number[] = [];
			const fetch = async () => {
				times.push(Date.now());
				return Response.json(times.length < 13 ? {} : screen, { status: times.length < 13 ? 202 : 200 });
			};
			const result = createScreensClient({ baseUrl: "https://cloud.example", fetch }).openScreen({ ...anvil, follow: { interval: 100 } });
			await vi.advanceTimersByTimeAsync(20_000);
			expect(await result).toMatchObject({ ok: true });
			const waits = times.slice(1).map((time, index) => time - (times[index] ?? 0));
			const wanted = [100, 150, 225, 337, 506, 759, 1000, 1000, 1000, 1000, 1000, 1000];
			expect(waits.map((wait, index) => Math.abs(wait - (wanted[index] ?? 0)) <= 1)).toEqual(wanted.map(() => true));
		} finally {
			vi.useRealTimers();
		}
	});

	test("is told to the caller", async () => {
		const { client } = following(announced, runs, runs, done);
		const told: Progress[] = [];
		await client.openScreen({ ...anvil, follow: { onProgress: (progress) => told.push(progress) } });
		expect(told).toEqual([1, 2].map((polls) => ({ polls, elapsed: expect.any(Number) })));
	});

	test.each<[string, Answer[]]>([
		["a 429", [busy]],
		["a reset connection", [reset]],
		["two of them", [busy, reset]],
	])("survives %s", async (_, trouble) => {
		const { client, paths } = following(announced, runs, ...trouble, done);
		expect(await client.openScreen(anvil)).toMatchObject({ ok: true, data: screen });
		expect(paths()).toHaveLength(3 + trouble.length);
	});

	test("survives more resets than there are retries where looks that succeeded lie between them", async () => {
		const { client } = following(announced, reset, runs, reset, runs, reset, runs, reset, done);
		expect(await client.openScreen(anvil)).toMatchObject({ ok: true, data: screen });
	});

	test("gives up after as many troubles as there are retries", async () => {
		const storm = following(announced, busy);
		expect(await storm.client.openScreen(anvil)).toMatchObject({ ok: false, status: 429, error: { code: "BUSY" } });
		expect(storm.paths()).toHaveLength(4);
		const dead = following(announced, reset);
		const error = await failureOf(dead.client.openScreen(anvil));
		expect(error).toBeInstanceOf(NetworkError);
		expect(error.message).toMatch(`[GET] ${baseUrl}/jobs/{job}: no reply`);
		expect(dead.paths()).toHaveLength(4);
	});

	test("survives a look that is not answered in time", async () => {
		const { client, asked } = scripted([announced, silence, done], { timeout: 50 });
		expect(await client.openScreen(anvil)).toMatchObject({ ok: true, data: screen });
		expect(asked).toHaveLength(3);
	});

	test("gives up at once with retries: 0", async () => {
		const { client, asked } = scripted([announced, reset, done], { retries: 0 });
		expect(await failureOf(client.openScreen(anvil))).toBeInstanceOf(NetworkError);
		expect(asked).toHaveLength(2);
	});

	test("survives a page where the contract has JSON, and rejects it when it stays", async () => {
		const mended = following(announced, loginPage(200), done);
		expect(await mended.client.openScreen(anvil)).toMatchObject({ ok: true, data: screen });
		const { client, paths } = following(announced, loginPage(200));
		expect(await failureOf(client.openScreen(anvil))).toMatchObject({ name: "NotJsonError", status: 200 });
		expect(paths()).toHaveLength(4);
	});
});

describe("the total timeout", () => {
	test.each<[string, Answer]>([
		["a job that never ends", runs],
		["a job whose looks are never answered", silence],
		["a job that is busy for hours", json(429, { code: "BUSY" }, { "Retry-After": "25" })],
	])("ends %s with a TimeoutError that names the operation", async (_, answer) => {
		const { client, asked } = following(announced, answer);
		const error = await failureOf(client.openScreen({ ...anvil, follow: { timeout: 80 } }));
		expect(error).toBeInstanceOf(TimeoutError);
		expect(error.message).toBe(`[POST] ${baseUrl}/machines/{machine}/screen: the job did not end within 80 ms`);
		const { length } = asked;
		await new Promise((resolve) => setTimeout(resolve, 60));
		expect(asked).toHaveLength(length);
	});

	test("is two minutes unless an option says otherwise", async () => {
		vi.useFakeTimers();
		try {
			const fetch = async () => Response.json({}, { status: 202 });
			const call = createScreensClient({ baseUrl: "https://cloud.example", fetch }).openScreen({ ...anvil, follow: { interval: 5000 } });
			const failure = failureOf(call);
			const settled = vi.fn();
			failure.then(settled);
			await vi.advanceTimersByTimeAsync(119_999);
			expect(settled).not.toHaveBeenCalled();
			await vi.advanceTimersByTimeAsync(1);
			expect(await failure).toBeInstanceOf(TimeoutError);
		} finally {
			vi.useRealTimers();
		}
	});
});
