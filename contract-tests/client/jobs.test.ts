import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { failureOf } from "../../src/client/fixtures/failure.ts";
import { anvil, createScreensClient, screen } from "../../src/client/fixtures/fixture-api.ts";
import { TimeoutError } from "../../src/client/index.ts";
import { type Answer, broken, inParts, json, misbehaving, reset, silence } from "../misbehaving-server.ts";

const announced = json(202, { location: "/jobs/its-own" });
const runs = json(202, { progress: 1 });
const done = json(200, screen);
const busy = json(429, { code: "BUSY" }, { "Retry-After": "0" });

// Retries wait as long as chance has it.
beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => vi.restoreAllMocks());

test("a job is followed to its result, whose response is the last look's", async () => {
	const server = await misbehaving(announced, runs, runs, done);
	const { response, ...result } = await createScreensClient({ baseUrl: server.url }).openScreen(anvil);
	expect(result).toEqual({ ok: true, status: 200, data: screen });
	expect(server.asked).toHaveLength(4);
	expect(response.url).toBe(server.url + server.asked[3]?.url);
});

describe("looking at a job", () => {
	test.each<[string, Answer[]]>([
		["a reset connection", [reset]],
		["half a body", [broken("{", "close")]],
		["a 429 and a reset connection", [busy, reset]],
	])("survives %s", async (_, trouble) => {
		const server = await misbehaving(announced, runs, ...trouble, done);
		expect(await createScreensClient({ baseUrl: server.url }).openScreen(anvil)).toMatchObject({ ok: true, data: screen });
		expect(server.asked).toHaveLength(3 + trouble.length);
	});

	test("survives a look that is not answered in time", async () => {
		const server = await misbehaving(announced, silence, done);
		const client = createScreensClient({ baseUrl: server.url, timeout: 100 });
		expect(await client.openScreen(anvil)).toMatchObject({ ok: true, data: screen });
		expect(server.asked).toHaveLength(3);
	});
});

describe("the total timeout", () => {
	test.each<[string, Answer]>([
		["a job whose looks are never answered", silence],
		["a job whose answer has no end", inParts(['{"url":'], { ends: false })],
	])("ends %s with a TimeoutError that names the operation", async (_, answer) => {
		const server = await misbehaving(announced, answer);
		const error = await failureOf(createScreensClient({ baseUrl: server.url }).openScreen({ ...anvil, follow: { timeout: 80 } }));
		expect(error).toBeInstanceOf(TimeoutError);
		expect(error.message).toBe(`[POST] ${server.url}/machines/{machine}/screen: the job did not end within 80 ms`);
		await expect.poll(() => server.asked.at(-1)).toMatchObject({ method: "GET", hungUp: true });
		expect(server.asked).toHaveLength(2);
	});
});
