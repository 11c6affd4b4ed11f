import { expect, test } from "vitest";
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
