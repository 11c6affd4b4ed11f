import { PassThrough } from "node:stream";
import { expect, test, vi } from "vitest";
import { terminalOf } from "./terminal.ts";

test.each([
	["EPIPE", 0],
	["ENOSPC", 2],
])("a program whose output cannot be written any more (%s) exits %i", (code, status) => {
	const stdout = new PassThrough();
	const exit = vi.fn();
	terminalOf({ stdout, exit } as never);
	stdout.emit("error", Object.assign(new Error(), { code }));
	expect(exit.mock.calls).toEqual([[status]]);
});

test("what is printed goes to the output of the process", () => {
	const stdout = new PassThrough();
	terminalOf({ stdout, exit: () => {} } as never).stdout.write("9 exchanges\n");
	expect(String(stdout.read())).toBe("9 exchanges\n");
});
