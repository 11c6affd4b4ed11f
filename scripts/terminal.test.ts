import { EventEmitter } from "node:events";
import { PassThrough } from "node:stream";
import { WriteStream } from "node:tty";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { terminalOf } from "./terminal.ts";

// Node asks the environment of this process for it, whatever stream is given.
beforeEach(() => void vi.stubEnv("FORCE_COLOR", undefined));
afterEach(() => void vi.unstubAllEnvs());

/** A process with streams of its own; standard output may be a terminal, whose colours depend on these variables and not on where the tests run. */
function processWith(isTTY = false, variables: Record<string, string> = {}) {
	const getColorDepth = () => WriteStream.prototype.getColorDepth.call(undefined, { TERM: "xterm-256color", ...variables });
	const stdout = Object.assign(new PassThrough(), { isTTY, getColorDepth });
	return Object.assign(new EventEmitter(), { stdout, stderr: new PassThrough(), env: { A: "1" }, exit: vi.fn() });
}

const open = (process: ReturnType<typeof processWith>) => terminalOf(process as unknown as NodeJS.Process);

describe("the terminal of a process", () => {
	test("prints on standard output, says lines on standard error, and has the environment", () => {
		const process = processWith();
		const { stdout, say, env } = open(process);
		stdout.write("9 exchanges\n");
		say("too few");
		expect([String(process.stdout.read()), String(process.stderr.read()), env]).toEqual(["9 exchanges\n", "too few\n", { A: "1" }]);
	});

	test("says a line as one line, whatever name it holds", () => {
		const process = processWith();
		open(process).say("a\n::error::\u001b.har: cannot be read");
		expect(String(process.stderr.read())).toBe("a\\n::error::\\u{1b}.har: cannot be read\n");
	});

	test("is stopped when nobody reads its output, and then drops what is written", async () => {
		const process = processWith();
		const { stdout, stopped } = open(process);
		const isStopped = stopped().then(() => true);
		process.stdout.emit("error", Object.assign(new Error(), { code: "EPIPE" }));
		expect(await isStopped).toBe(true);
		await new Promise<void>((resolve) => stdout.write("more", () => resolve()));
		expect([process.stdout.read(), process.exit.mock.calls]).toEqual([null, []]);
	});

	test("ends with 2 and one line when its output cannot be written", () => {
		const process = processWith();
		open(process);
		process.stdout.emit("error", Object.assign(new Error(), { code: "ENOSPC" }));
		const line = "standard output cannot be written: no space left on the device\n";
		expect([process.exit.mock.calls, String(process.stderr.read())]).toEqual([[[2]], line]);
	});

	test("goes on when its messages cannot be written", () => {
		const process = processWith();
		open(process);
		process.stderr.emit("error", Object.assign(new Error(), { code: "EPIPE" }));
		expect(process.exit.mock.calls).toEqual([]);
	});

	test.each(["SIGINT", "SIGTERM"])("is stopped by %s once a command waits for it, and by nothing before", async (signal) => {
		const process = processWith();
		const { stopped } = open(process);
		expect(process.listenerCount(signal)).toBe(0);
		const isStopped = stopped().then(() => true);
		process.emit(signal);
		expect(await isStopped).toBe(true);
		expect(process.listenerCount(signal)).toBe(0);
	});
});

test("its width is that of a terminal, and none of a pipe", () => {
	const width = (isTTY: boolean) => {
		const process = processWith(isTTY);
		Object.assign(process.stdout, { columns: 72 });
		return open(process).columns;
	};
	expect([width(true), width(false)]).toEqual([72, undefined]);
});

describe("colours", () => {
	test("are shown by a terminal that has them", () => {
		expect(open(processWith(true)).style("red", "error")).toBe("\u001b[31merror\u001b[39m");
	});

	test.each([
		["a file", false, {}],
		["a terminal without", true, { TERM: "dumb" }],
		["a terminal where NO_COLOR is set", true, { NO_COLOR: "1" }],
		["a terminal of a build server", true, { CI: "true" }],
	])("are not shown by %s", (_, isTTY, variables) => {
		expect(open(processWith(isTTY, variables)).style("red", "error")).toBe("error");
	});
});
