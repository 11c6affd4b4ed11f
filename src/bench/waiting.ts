import { request } from "node:http";
import { connect } from "node:net";

/** The longest of the milliseconds that an answer takes, asked for again and again until the work ends. */
export async function longestWait(work: Promise<void>, ask: () => Promise<void>): Promise<number> {
	let isOver = false;
	const ended = work.then(() => {
		isOver = true;
	});
	let longest = 0;
	while (!isOver) {
		const startedAt = performance.now();
		await ask();
		longest = Math.max(longest, performance.now() - startedAt);
	}
	await ended;
	return longest;
}

/** Resolves when everything was answered, or nothing more comes. */
export function sendAll(port: number, bytes: string): Promise<void> {
	return new Promise((resolve) => {
		const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
		socket.setTimeout(500, () => socket.destroy()).resume();
		socket.once("close", () => resolve()).once("error", () => resolve());
	});
}

/** A client that asks by a connection of its own each time. A server that gives up on it has let it wait, too. */
export const asking = (port: number) => () =>
	new Promise<void>((resolve) => {
		request({ host: "127.0.0.1", port, path: "/", agent: false }, (reply) => reply.resume().once("end", () => resolve()))
			.once("error", () => resolve())
			.end();
	});
