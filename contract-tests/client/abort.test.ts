import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { failureOf } from "../../client/fixtures/failure.ts";
import { anvil, createScreensClient, screen } from "../../client/fixtures/screens.ts";
import { TimeoutError } from "../../client/index.ts";
import { type Answer, inParts, json, misbehaving, reply, reset, silence } from "../misbehaving-server.ts";

describe("the caller's abort is passed through", () => {
	const reason = { why: "the user left" };

	test("before anything is sent", async () => {
		const server = await misbehaving(json(200, screen));
		const signal = AbortSignal.abort(reason);
		expect(await failureOf(createScreensClient({ baseUrl: server.url }).openScreen({ ...anvil, signal }))).toBe(reason);
		expect(server.asked).toEqual([]);
	});

	test.each<[string, Answer]>([
		["while the answer is waited for", silence],
		["in the middle of a body", inParts(['{"url":'], { ends: false })],
		["while a retry is waited for", json(429, { code: "BUSY" }, { "Retry-After": "20" })],
		["while a job is followed", json(202, { location: "" })],
	])("%s, and nothing is asked after it", async (_, answer) => {
		const server = await misbehaving(answer);
		const controller = new AbortController();
		const follow = { interval: 10_000 };
		const failure = failureOf(createScreensClient({ baseUrl: server.url }).openScreen({ ...anvil, follow, signal: controller.signal }));
		await expect.poll(() => server.asked).toHaveLength(1);
		await new Promise((resolve) => setTimeout(resolve, 20));
		controller.abort(reason);
		expect(await failure).toBe(reason);
		expect(server.asked).toHaveLength(1);
	});

	test("with its own kind of error where the caller gave no reason", async () => {
		const signal = AbortSignal.timeout(20);
		const server = await misbehaving(silence);
		const error = await failureOf(createScreensClient({ baseUrl: server.url }).openScreen({ ...anvil, signal }));
		expect(error).toBe(signal.reason);
		expect(error).not.toBeInstanceOf(TimeoutError);
	});
});

test("a request is not sent when its caller stops while a credential is waited for", async () => {
	const fetch = vi.fn(async () => Response.json(screen));
	const controller = new AbortController();
	const session = async () => {
		controller.abort("stop");
		return "s3cret";
	};
	const client = createScreensClient({ baseUrl: "https://cloud.example", auth: { session }, fetch });
	expect(await failureOf(client.openScreen({ ...anvil, signal: controller.signal }))).toBe("stop");
	await new Promise((resolve) => setTimeout(resolve, 20));
	expect(fetch).not.toHaveBeenCalled();
});

test.each<[string, Answer[]]>([
	["a result", [json(200, screen)]],
	["a refusal", [reply(400, "no such machine")]],
	["a broken reply", [reset]],
	["a job's end", [json(202, {}), json(202, {}), json(200, screen)]],
])("nothing hangs on the caller's signal after %s", async (_, script) => {
	const server = await misbehaving(...script);
	const { signal } = new AbortController();
	await createScreensClient({ baseUrl: server.url })
		.openScreen({ ...anvil, signal })
		.catch(() => {});
	await expect.poll(() => getEventListeners(signal, "abort")).toEqual([]);
});
