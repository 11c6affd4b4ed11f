import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { failureOf } from "./fixtures/failure.ts";
import { anvil, createScreensClient, screen } from "./fixtures/fixture-api.ts";
import { TimeoutError } from "./index.ts";

describe("no timer is left behind, which would keep a process alive,", () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	const busy = () => Response.json({ code: "BUSY" }, { status: 429, headers: { "Retry-After": "20" } });

	test.each<[string, () => Promise<Response>]>([
		["while the answer is waited for", () => new Promise(() => {})],
		["while a retry is waited for", async () => busy()],
		["while a job is followed", async () => Response.json({}, { status: 202 })],
	])("by a call that was stopped %s", async (_, fetch) => {
		const controller = new AbortController();
		const input = { ...anvil, signal: controller.signal, follow: { interval: 10_000 } };
		const failure = failureOf(createScreensClient({ baseUrl: "https://cloud.example", fetch }).openScreen(input));
		await vi.advanceTimersByTimeAsync(100);
		expect(vi.getTimerCount()).toBeGreaterThan(0);
		controller.abort("stop");
		expect(await failure).toBe("stop");
		await vi.advanceTimersByTimeAsync(0);
		expect(vi.getTimerCount()).toBe(0);
	});

	test.each<[string, () => Promise<Response>]>([
		["had its answer", async () => Response.json(screen)],
		["failed", () => Promise.reject(new TypeError("fetch failed"))],
		["got a page", async () => new Response("<html>")],
	])("by a call that %s", async (_, fetch) => {
		await createScreensClient({ baseUrl: "https://cloud.example", fetch })
			.openScreen(anvil)
			.catch(() => {});
		await vi.advanceTimersByTimeAsync(0);
		expect(vi.getTimerCount()).toBe(0);
	});

	test("by a call that took too long", async () => {
		const fetch = (_: string, { signal }: RequestInit) => new Promise<never>((__, reject) => signal?.addEventListener("abort", reject));
		const failure = failureOf(createScreensClient({ baseUrl: "https://cloud.example", fetch }).openScreen(anvil));
		await vi.advanceTimersByTimeAsync(30_000);
		expect(await failure).toBeInstanceOf(TimeoutError);
		expect(vi.getTimerCount()).toBe(0);
	});
});

test("a timeout of more than a timer can wait is no timeout of 1 ms", async () => {
	const fetch = async () => {
		await new Promise((resolve) => setTimeout(resolve, 20));
		return Response.json(screen);
	};
	const client = createScreensClient({ baseUrl: "https://cloud.example", fetch, timeout: Number.POSITIVE_INFINITY });
	expect(await client.openScreen({ ...anvil, follow: { timeout: 2 ** 40 } })).toMatchObject({ ok: true });
});

test.each<[string, Response, number]>([
	["a Retry-After", Response.json({}, { status: 429, headers: { "Retry-After": "9999999" } }), 1],
	["an interval", Response.json({}, { status: 202 }), 2 ** 40],
])("%s of more than a timer can wait is no storm of requests", async (_, response, interval) => {
	const fetch = vi.fn(async () => response.clone());
	const client = createScreensClient({ baseUrl: "https://cloud.example", fetch, timeout: Number.POSITIVE_INFINITY });
	const signal = AbortSignal.timeout(60);
	await failureOf(client.openScreen({ ...anvil, follow: { interval }, signal }));
	expect(fetch).toHaveBeenCalledTimes(1);
});
