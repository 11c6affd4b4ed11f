import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import type { Connection } from "./connection.ts";
import { VncPort } from "./vnc-port.ts";

function accepted() {
	const done: unknown[] = [];
	const port = new VncPort((connection: Connection) => {
		connection.send(Uint8Array.of(1));
		return { receive: (bytes) => void done.push(["received", ...bytes]), end: () => void done.push("ended") };
	});
	const socket = Object.assign(new EventEmitter(), {
		write: (bytes: Uint8Array) => void done.push(["sent", ...bytes]),
		destroy: () => void done.push("destroyed"),
	});
	port.accept(socket as never);
	return { port, socket, done };
}

test("passes on what a viewer sends until it is gone", () => {
	const { port, socket, done } = accepted();
	socket.emit("data", Buffer.of(2));
	socket.emit("error", new Error("reset"));
	socket.emit("close");
	port.close();
	expect(done).toEqual([["sent", 1], ["received", 2], "destroyed", "ended"]);
});

test("ends its viewers when it is closed, and has no port before it is open", () => {
	const { port, done } = accepted();
	expect(port.port).toBe(0);
	port.close();
	expect(done.at(-1)).toBe("destroyed");
});
