import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { written } from "./fixtures/streams.ts";
import { HeldOutput } from "./held-output.ts";

test("what comes first is held back until it is released, and what comes later is not", async () => {
	const { stdout, text } = written();
	const output = new HeldOutput(stdout);
	await output.write("a");
	await output.write("b");
	expect(text()).toBe("");
	await output.release();
	expect(text()).toBe("ab");
	await output.write("c");
	await output.release();
	expect(text()).toBe("abc");
});

test("no more than 1 MiB is held back", async () => {
	const { stdout, text } = written();
	const output = new HeldOutput(stdout);
	await output.write("x".repeat(2 ** 20));
	expect(text()).toBe("");
	await output.write("y");
	expect(text()).toHaveLength(2 ** 20 + 1);
});

test("who writes waits for who reads", async () => {
	const ends: (() => void)[] = [];
	const slow = new Writable({ highWaterMark: 1, write: (_, __, end) => void ends.push(end) });
	const output = new HeldOutput(slow);
	await output.release();
	let isWritten = false;
	const writing = output.write("report").then(() => {
		isWritten = true;
	});
	await new Promise(setImmediate);
	expect(isWritten).toBe(false);
	ends[0]?.();
	await writing;
});
