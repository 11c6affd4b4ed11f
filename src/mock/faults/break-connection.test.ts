import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { breakConnection } from "./break-connection.ts";

const reply = { status: 200, headers: { "X-A": "b" }, body: "0123456789" };

/** All that happens to a response, in its order. */
function broken(fault: keyof typeof breakConnection, change: Partial<typeof reply> = {}) {
	const done: unknown[] = [];
	const socket = {
		resetAndDestroy: () => done.push("reset"),
		end: (text: string) => done.push(text),
		destroy: () => done.push("destroyed"),
	};
	const response = {
		socket,
		writeHead(status: number, headers: object) {
			done.push(status, headers);
		},
		write(bytes: Buffer, whenWritten: () => void) {
			done.push(String(bytes));
			whenWritten();
		},
	};
	breakConnection[fault](response as never, { ...reply, ...change });
	return done;
}

test("a connection is reset, or answered by no HTTP, or left alone", () => {
	expect(broken("reset")).toEqual(["reset"]);
	expect(broken("garbage")).toEqual([expect.not.stringMatching(/^HTTP/)]);
	expect(broken("no-reply")).toEqual([]);
});

test.each(["reset", "garbage"] as const)("%s waits for the answers before it, which have the connection until then", (fault) => {
	const done: string[] = [];
	const socket = { resetAndDestroy: () => done.push("broken"), end: () => done.push("broken") };
	const response = Object.assign(new EventEmitter(), { socket: null });
	breakConnection[fault](response as never, reply);
	expect(done).toEqual([]);
	response.emit("socket", socket);
	expect(done).toEqual(["broken"]);
});

test("a truncated reply has half of its body, and the head says more", () => {
	expect(broken("truncated")).toEqual([200, { "X-A": "b", "Content-Length": 11 }, "01234", "destroyed"]);
	expect(broken("truncated", { status: 204, body: "" })).toEqual([200, { "X-A": "b", "Content-Length": 1 }, "", "destroyed"]);
});
