import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Answer, failing, json, reply, silence } from "./fixtures/answers.ts";
import { failureOf } from "./fixtures/failure.ts";
import { anvil, screen } from "./fixtures/fixture-api.ts";
import { scripted } from "./fixtures/scripted.ts";
import { TimeoutError } from "./index.ts";

const fine = json(200, screen);

describe("the caller's abort is passed through", () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	const reason = { why: "the user left" };

	test("before anything is sent", async () => {
		const { client, asked } = scripted([fine]);
		expect(await failureOf(client.openScreen({ ...anvil, signal: AbortSignal.abort(reason) }))).toBe(reason);
		expect(asked).toEqual([]);
	});

	test.each<[string, Answer]>([
		["while the answer is waited for", silence],
		["while a retry is waited for", json(429, { code: "BUSY" }, { "Retry-After": "20" })],
		["while a job is followed", json(202, { location: "" })],
	])("%s, and nothing is asked after it", async (_, answer) => {
		const { client, asked } = scripted([answer]);
		const controller = new AbortController();
		const failure = failureOf(client.openScreen({ ...anvil, follow: { interval: 10_000 }, signal: controller.signal }));
		await vi.advanceTimersByTimeAsync(100);
		expect(asked).toHaveLength(1);
		controller.abort(reason);
		expect(await failure).toBe(reason);
		await vi.advanceTimersByTimeAsync(100_000);
		expect(asked).toHaveLength(1);
	});
});

test("the caller's abort has its own kind of error where he gave no reason", async () => {
	const signal = AbortSignal.timeout(20);
	const error = await failureOf(scripted([silence]).client.openScreen({ ...anvil, signal }));
	expect(error).toBe(signal.reason);
	expect(error).not.toBeInstanceOf(TimeoutError);
});

test("a request is not sent when its caller stops while a credential is waited for", async () => {
	const controller = new AbortController();
	const session = async () => {
		controller.abort("stop");
		return "s3cret";
	};
	const { client, asked } = scripted([fine], { auth: { session } });
	expect(await failureOf(client.openScreen({ ...anvil, signal: controller.signal }))).toBe("stop");
	await new Promise((resolve) => setTimeout(resolve, 20));
	expect(asked).toEqual([]);
});

test.each<[string, Answer[]]>([
	["a result", [fine]],
	["a refusal", [reply(400, "no such machine")]],
	["a broken reply", [failing("ECONNRESET")]],
	["a job's end", [json(202, {}), json(202, {}), fine]],
])("nothing hangs on the caller's signal after %s", async (_, script) => {
	const { signal } = new AbortController();
	await scripted(script)
		.client.openScreen({ ...anvil, signal })
		.catch(() => {});
	await vi.waitFor(() => expect(getEventListeners(signal, "abort")).toEqual([]));
});
