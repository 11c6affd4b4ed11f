import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { failureOf } from "../../src/client/fixtures/failure.ts";
import { anvil, createScreensClient, screen } from "../../src/client/fixtures/fixture-api.ts";
import { type Answer, inParts, json, misbehaving, reset, silence } from "../misbehaving-server.ts";

describe("the caller's abort is passed through", () => {
	const reason = { why: "the user left" };

	test.each<[string, Answer]>([
		["while the answer is waited for", silence],
		["in the middle of a body", inParts(['{"url":'], { ends: false })],
	])("%s, and the connection is closed", async (_, answer) => {
		const server = await misbehaving(answer);
		const controller = new AbortController();
		const failure = failureOf(createScreensClient({ baseUrl: server.url }).openScreen({ ...anvil, signal: controller.signal }));
		await expect.poll(() => server.asked).toHaveLength(1);
		await new Promise((resolve) => setTimeout(resolve, 20));
		controller.abort(reason);
		expect(await failure).toBe(reason);
		await expect.poll(() => server.asked).toMatchObject([{ hungUp: true }]);
	});
});

test.each<[string, Answer]>([
	["a result", json(200, screen)],
	["a broken reply", reset],
])("nothing hangs on the caller's signal after %s", async (_, answer) => {
	const server = await misbehaving(answer);
	const { signal } = new AbortController();
	await createScreensClient({ baseUrl: server.url })
		.openScreen({ ...anvil, signal })
		.catch(() => {});
	await expect.poll(() => getEventListeners(signal, "abort")).toEqual([]);
});
