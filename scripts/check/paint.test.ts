import { PassThrough, type Writable } from "node:stream";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { painter } from "./paint.ts";

beforeEach(() => {
	for (const name of ["FORCE_COLOR", "NO_COLOR", "NODE_DISABLE_COLORS"]) vi.stubEnv(name, undefined);
});
afterEach(() => void vi.unstubAllEnvs());

const terminal = (isTTY: boolean, depth: number) => Object.assign(new PassThrough(), { isTTY, getColorDepth: () => depth }) as Writable;

test("a terminal shows each level in its colour", () => {
	const paint = painter(terminal(true, 8));
	expect([paint("ok", "ok"), paint("drift", "drift"), paint("error", "error"), paint("ok", "ok")]).toEqual([
		"\u001b[32mok\u001b[39m",
		"\u001b[33mdrift\u001b[39m",
		"\u001b[31merror\u001b[39m",
		"\u001b[32mok\u001b[39m",
	]);
});

test.each([
	["a file", terminal(false, 8)],
	["a terminal without colours", terminal(true, 1)],
])("%s has words without colours", (_, stream) => {
	expect(painter(stream)("error", "error")).toBe("error");
});
