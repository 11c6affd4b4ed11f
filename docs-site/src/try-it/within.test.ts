import { describe, expect, onTestFinished, test, vi } from "vitest";
import { within } from "./within.ts";

const never = () => new Promise<string>(() => undefined);
const going = new AbortController().signal;

describe("What the page loads", () => {
	test("is what came", async () => {
		expect(await within(Promise.resolve("contract"), going)).toBe("contract");
		await expect(within(Promise.reject(new Error("404")), going)).rejects.toThrow("404");
	});

	test("is given up when the reader stops, before or meanwhile", async () => {
		await expect(within(never(), AbortSignal.abort(new Error("stopped")))).rejects.toThrow("stopped");
		const stop = new AbortController();
		const loading = within(never(), stop.signal);
		stop.abort(new Error("stopped"));
		await expect(loading).rejects.toThrow("stopped");
	});

	test("is given up after ten seconds", async () => {
		const late = new AbortController();
		const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValue(late.signal);
		onTestFinished(() => timeout.mockRestore());
		const loading = within(never(), going);
		late.abort(new Error("late"));
		await expect(loading).rejects.toThrow("late");
		expect(timeout).toHaveBeenCalledExactlyOnceWith(10_000);
	});
});
