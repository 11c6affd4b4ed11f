import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { written } from "./fixtures/streams.ts";
import { WholeOutput } from "./whole-output.ts";

const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith("console-contracts-report-"));

test.each([
	["a short document", "ab"],
	["a long one, with characters that take several bytes", "é💡".repeat(2 ** 20)],
])("%s is written when it is whole, and nothing of it before", async (_, part) => {
	const before = folders();
	const { stdout, text } = written();
	const output = new WholeOutput(stdout);
	await output.write(part);
	await output.release();
	await output.write("c");
	expect(text()).toBe("");
	await output.end();
	output.close();
	expect(text() === `${part}c`).toBe(true);
	expect(folders()).toEqual(before);
});

test("a document that is not finished is not written, and leaves no file", async () => {
	const before = folders();
	const { stdout, text } = written();
	const output = new WholeOutput(stdout);
	await output.write("x".repeat(3 * 2 ** 20));
	expect(folders()).toHaveLength(before.length + 1);
	output.close();
	expect([text(), folders()]).toEqual(["", before]);
});

test("who writes waits for who reads", async () => {
	const ends: (() => void)[] = [];
	const slow = new Writable({ highWaterMark: 1, write: (_, __, end) => void ends.push(end) });
	const output = new WholeOutput(slow);
	await output.write("report");
	let isWritten = false;
	const writing = output.end().then(() => {
		isWritten = true;
	});
	await new Promise(setImmediate);
	expect(isWritten).toBe(false);
	ends[0]?.();
	await writing;
});
