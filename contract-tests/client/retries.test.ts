import { describe, expect, test } from "vitest";
import { failureOf } from "../../src/client/fixtures/failure.ts";
import { anvil, createScreensClient, screen } from "../../src/client/fixtures/fixture-api.ts";
import { type Answer, broken, json, misbehaving, reset } from "../misbehaving-server.ts";

test("a request is repeated when the connection was refused and the server is up by then", async () => {
	const server = await misbehaving(json(200, screen));
	await server.stop();
	const refusals: unknown[] = [];
	const patient = (url: string, init: RequestInit) =>
		fetch(url, init).catch(async (error) => {
			refusals.push(error);
			await server.start();
			throw error;
		});
	const client = createScreensClient({ baseUrl: server.url, fetch: patient });
	expect(await client.openScreen(anvil)).toMatchObject({ ok: true, data: screen });
	expect([refusals.length, server.asked.length]).toEqual([1, 1]);
});

describe("a request is not repeated where it may have taken effect, because", () => {
	test.each<[string, Answer]>([
		["the connection was reset", reset],
		["the answer broke off", broken("{", "close")],
	])("%s", async (_, answer) => {
		const server = await misbehaving(answer);
		await failureOf(createScreensClient({ baseUrl: server.url }).openScreen(anvil));
		expect(server.asked).toHaveLength(1);
	});
});
