import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { drained } from "./drained.ts";

const full = () => {
	const stream = new PassThrough({ highWaterMark: 1 });
	stream.write("more than it takes");
	return stream;
};
const listeners = (stream: PassThrough) => stream.listenerCount("drain") + stream.listenerCount("close");

test("a stream is waited for until it takes more, or is closed", async () => {
	const stream = full();
	const before = listeners(stream);
	const waiting = drained(stream);
	stream.resume();
	await waiting;
	expect(listeners(stream)).toBe(before);
	const closing = full();
	const closed = drained(closing);
	closing.destroy();
	await closed;
	await drained(closing);
});
