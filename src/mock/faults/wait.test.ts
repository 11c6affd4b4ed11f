import { EventEmitter } from "node:events";
import type { ServerResponse } from "node:http";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { wait } from "./wait.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const response = () => new EventEmitter() as unknown as ServerResponse;

test("waits as long as it is told, and leaves nothing behind", async () => {
	const client = response();
	let isOver = false;
	const waiting = wait(800, client).then(() => {
		isOver = true;
	});
	await vi.advanceTimersByTimeAsync(799);
	expect(isOver).toBe(false);
	await vi.advanceTimersByTimeAsync(1);
	await waiting;
	expect([client.listenerCount("close"), vi.getTimerCount()]).toEqual([0, 0]);
});

test("no longer than the client", async () => {
	const client = response();
	const waiting = wait(600_000, client);
	client.emit("close");
	await waiting;
	expect([client.listenerCount("close"), vi.getTimerCount()]).toEqual([0, 0]);
});
