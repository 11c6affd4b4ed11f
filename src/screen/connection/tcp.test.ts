import { expect, test, vi } from "vitest";
import { tcpConnection } from "./tcp.ts";

function kept() {
	const done: unknown[] = [];
	const note =
		(name: string) =>
		(...args: unknown[]) =>
			void done.push([name, ...args]);
	const socket = {
		write: note("write"),
		destroy: note("destroy"),
		destroySoon: note("end"),
		resetAndDestroy: note("reset"),
		writableLength: 7,
	};
	return { connection: tcpConnection(socket as never), done };
}

test("what is sent goes out before the end, unless the end is without a word", () => {
	const { connection, done } = kept();
	const bytes = Uint8Array.of(1);
	connection.send(bytes);
	connection.close({ code: 1000, reason: "Target closed" });
	connection.close({ code: 1006 });
	connection.reset();
	expect([done, connection.waiting]).toEqual([[["write", bytes], ["end"], ["destroy"], ["reset"]], 7]);
});

test("the end is waited for no longer than a second, if the viewer reads nothing", () => {
	vi.useFakeTimers();
	const { connection, done } = kept();
	connection.close({ code: 1000 });
	vi.advanceTimersByTime(999);
	expect(done).toEqual([["end"]]);
	vi.advanceTimersByTime(1);
	expect(done).toEqual([["end"], ["destroy"]]);
	vi.useRealTimers();
});
