import { PassThrough } from "node:stream";
import { expect, test, vi } from "vitest";
import { StandardOutput } from "./standard-output.ts";

const write = (output: StandardOutput, text: string) => new Promise<void>((resolve) => output.write(text, () => resolve()));
const failure = (code: string) => Object.assign(new Error(), { code });

test("passes on what is written, until its reader stops, which it says once", async () => {
	const stream = new PassThrough();
	const [onUnread, onFailure] = [vi.fn(), vi.fn()];
	const output = new StandardOutput(stream, onUnread, onFailure);
	await write(output, "é\n");
	expect(String(stream.read())).toBe("é\n");
	stream.emit("error", failure("EPIPE"));
	await write(output, "more");
	expect([stream.read(), onUnread.mock.calls.length, onFailure.mock.calls]).toEqual([null, 1, []]);
});

test("tells every other failure by its code", () => {
	const stream = new PassThrough();
	const onFailure = vi.fn();
	new StandardOutput(stream, () => {}, onFailure);
	stream.emit("error", failure("ENOSPC"));
	expect(onFailure.mock.calls).toEqual([["ENOSPC"]]);
});
