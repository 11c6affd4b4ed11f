import { PassThrough } from "node:stream";
import { WriteStream } from "node:tty";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { whileShown } from "./progress.ts";

beforeEach(() => {
	vi.stubEnv("CI", undefined);
	vi.stubEnv("TERM", "xterm-256color");
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllEnvs();
});

/** What is written while the work takes so long. */
async function writtenIn(ms: number, isTTY: boolean, end: () => string = () => "done") {
	const { clearLine, cursorTo, moveCursor } = WriteStream.prototype;
	const stream = Object.assign(new PassThrough(), { isTTY, columns: 80, clearLine, cursorTo, moveCursor });
	let written = "";
	stream.on("data", (chunk) => {
		written += chunk;
	});
	let finish = () => {};
	const work = new Promise<void>((resolve) => {
		finish = resolve;
	}).then(end);
	const result = whileShown(stream, "Lighting the lamp", () => work).catch((error: Error) => error.message);
	// The spinner is loaded first.
	await vi.dynamicImportSettled();
	await vi.advanceTimersByTimeAsync(ms);
	finish();
	return { result: await result, written };
}

describe("work", () => {
	test("of more than two seconds is shown on a terminal, and its line is gone at the end", async () => {
		const { result, written } = await writtenIn(2_500, true);
		expect(result).toBe("done");
		expect(written).toContain("Lighting the lamp");
		expect(written.lastIndexOf("\u001b[0K")).toBeGreaterThan(written.lastIndexOf("Lighting"));
	});

	test.each([
		["shorter", 1_500, true],
		["in a pipe", 9_000, false],
	])("that is %s shows nothing", async (_, ms, isTTY) => {
		expect(await writtenIn(ms, isTTY)).toEqual({ result: "done", written: "" });
	});

	test("that fails shows nothing more, and fails", async () => {
		const { result } = await writtenIn(2_500, true, () => {
			throw new Error("no lamp");
		});
		expect([result, vi.getTimerCount()]).toEqual(["no lamp", 0]);
	});
});
