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

	test.each([
		["stdout", "EPIPE", 0],
		["stderr", "EPIPE", 0],
		["stdout", "ENOSPC", 2],
	] as const)("ends the process when %s cannot be written any more (%s), with %i", (stream, code, status) => {
		const process = processWith();
		open(process);
		process[stream].emit("error", Object.assign(new Error(), { code }));
		expect(process.exit.mock.calls).toEqual([[status]]);
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
