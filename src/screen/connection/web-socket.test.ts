import { Duplex } from "node:stream";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bytesOf, refuseWebSocket, webSocketConnection } from "./web-socket.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function kept() {
	const done: unknown[] = [];
	const note =
		(name: string) =>
		(...args: unknown[]) =>
			void done.push([name, ...args]);
	const webSocket = { send: note("send"), close: note("close"), terminate: note("terminate"), bufferedAmount: 7 };
	return { connection: webSocketConnection(webSocket as never, { resetAndDestroy: note("reset") } as never), done };
}

test("a close has its code and reason, and ends also where the viewer does not answer", () => {
	const { connection, done } = kept();
	connection.close({ code: 1000, reason: "Target closed" });
	expect(done).toEqual([["close", 1000, "Target closed"]]);
	vi.advanceTimersByTime(1_000);
	expect(done.at(-1)).toEqual(["terminate"]);
});

test("1006 is no word at all: the connection just ends", () => {
	const { connection, done } = kept();
	connection.close({ code: 1006 });
	expect(done).toEqual([["terminate"]]);
});

test("a reset comes after what was sent", async () => {
	const { connection, done } = kept();
	connection.reset();
	connection.send(Uint8Array.of(1));
	await vi.runAllTimersAsync();
	expect([done, connection.waiting]).toEqual([[["send", Uint8Array.of(1)], ["reset"]], 7]);
});

test.each([[Buffer.from("ab")], [Uint8Array.from(Buffer.from("ab")).buffer], [[Buffer.from("a"), Buffer.from("b")]]])(
	"bytes in any form",
	(message) => {
		expect(String(Buffer.from(bytesOf(message)))).toBe("ab");
	},
);

test("a handshake is refused in the mock's words, and its connection ends whatever the viewer does", async () => {
	let sent = "";
	const socket = new Duplex({
		read: () => undefined,
		write(chunk, _, done) {
			sent += chunk;
			done();
		},
	});
	refuseWebSocket(socket, 403, "expected one Host");
	expect(sent).toMatch(/^HTTP\/1\.1 403 Forbidden\r\n[\s\S]+\r\nContent-Length: 24\r\n\r\nmock: expected one Host\n$/);
	await new Promise((resolve) => socket.once("close", resolve));
});
