import type { Socket } from "node:net";

/** What is asked here of an answer. */
interface Answer {
	readonly closed: boolean;
	once(event: "close", tell: () => void): unknown;
}

/**
 * The last answer of each connection. Node gives a connection away as soon as a request asks for another protocol, though the answers to
 * the requests before it are still to be written.
 */
export class LastAnswers {
	readonly #last = new WeakMap<Socket, Answer>();
	readonly #waiting = new Set<Socket>();

	add(connection: Socket, answer: Answer): void {
		this.#last.set(connection, answer);
	}

	/** Resolves once the answers of a connection that Node gave away are written, to whether it is there to go on with. */
	async areOver(connection: Socket): Promise<boolean> {
		const last = this.#last.get(connection);
		if (last === undefined || last.closed) return true;
		this.#waiting.add(connection);
		await outlast(last, connection);
		this.#waiting.delete(connection);
		return connection.writable;
	}

	/** Ends the connections that wait. */
	close(): void {
		for (const connection of this.#waiting) connection.destroy();
	}
}

async function outlast(last: Answer, connection: Socket): Promise<void> {
	const fail = () => void connection.destroy();
	connection.on("error", fail);
	// The bodies of the requests before would resume it, and what comes next would be lost: nobody listens yet.
	Object.defineProperty(connection, "resume", { configurable: true, value: () => connection });
	await new Promise<void>((resolve) => {
		last.once("close", resolve);
		connection.once("close", () => resolve());
	});
	Reflect.deleteProperty(connection, "resume");
	// Node set the time that it gives a client until its next request.
	connection.setTimeout(0);
	// Where it was held back, Node does not read on by itself: https://nodejs.org/api/stream.html#readablepush
	connection.push("");
	connection.off("error", fail);
}
