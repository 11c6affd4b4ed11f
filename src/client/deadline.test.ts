import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { pause, within } from "./deadline.ts";
import { failureOf } from "./fixtures/failure.ts";

const late = () => new Error("late");
const never = () => new Promise<never>(() => {});
const tooLong = 2 ** 40;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("work with a deadline", () => {
	test("gives what it resolves to, or what it is rejected with", async () => {
		expect(await within(100, undefined, late, async () => 7)).toBe(7);
		const failure = new Error("work");
		expect(await failureOf(within(100, undefined, late, () => Promise.reject(failure)))).toBe(failure);
		await vi.advanceTimersByTimeAsync(0);
		expect(vi.getTimerCount()).toBe(0);
	});

	test("is late when the time has passed, not before, and is told to stop", async () => {
		let stopped: AbortSignal | undefined;
		const settled = vi.fn();
		const failure = failureOf(
			within(100, undefined, late, (signal) => {
				stopped = signal;
				return never();
			}),
		);
		failure.then(settled);
		await vi.advanceTimersByTimeAsync(99);
		expect([settled.mock.calls.length, stopped?.aborted]).toEqual([0, false]);
		await vi.advanceTimersByTimeAsync(1);
		expect(await failure).toEqual(late());
		expect(stopped?.reason).toBe(await failure);
		expect(vi.getTimerCount()).toBe(0);
	});

	test("ends with the caller's reason, and leaves nothing on his signal", async () => {
		const controller = new AbortController();
		let stopped: AbortSignal | undefined;
		const failure = failureOf(
			within(100, controller.signal, late, (signal) => {
				stopped = signal;
				return never();
			}),
		);
		controller.abort("stop");
		expect([await failure, stopped?.reason]).toEqual(["stop", "stop"]);
		expect([getEventListeners(controller.signal, "abort").length, vi.getTimerCount()]).toEqual([0, 0]);
	});

	test("is not begun where the caller has stopped already", async () => {
		const work = vi.fn(never);
		expect(await failureOf(within(100, AbortSignal.abort("stop"), late, work))).toBe("stop");
		expect(work).not.toHaveBeenCalled();
	});

	test("has the longest time that a timer can wait where it is given more", async () => {
		const settled = vi.fn();
		failureOf(within(tooLong, undefined, late, never)).then(settled);
		await vi.advanceTimersByTimeAsync(2 ** 31 - 2);
		expect(settled).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1);
		expect(settled).toHaveBeenCalled();
	});
});

describe("a pause", () => {
	test("lasts as long as it is asked to, and leaves nothing on the signal", async () => {
		const { signal } = new AbortController();
		const ended = vi.fn();
		pause(100, signal).then(ended);
		await vi.advanceTimersByTimeAsync(99);
		expect(ended).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1);
		expect(ended).toHaveBeenCalled();
		expect(getEventListeners(signal, "abort")).toEqual([]);
	});

	test("ends with the signal's reason, and leaves no timer", async () => {
		const controller = new AbortController();
		const failure = failureOf(pause(tooLong, controller.signal));
		controller.abort("stop");
		expect(await failure).toBe("stop");
		expect(vi.getTimerCount()).toBe(0);
		expect(await failureOf(pause(1, controller.signal))).toBe("stop");
	});
});
