/** What a connection needs here of a socket. */
interface Connection {
	pause(): unknown;
	resume(): unknown;
}

/**
 * What is done for one connection in one turn of the event loop, so that its many requests leave room for those of others. A
 * connection of which too many wait is not read until fewer do: each takes some kilobytes of memory.
 */
export class Turns {
	readonly #limit: number;
	readonly #waitingLimit: number;
	readonly #taken = new Map<Connection, number>();
	readonly #waiting = new Map<Connection, (() => void)[]>();
	readonly #unread = new Set<Connection>();
	#isBegun = false;

	constructor({ limit, waitingLimit }: { limit: number; waitingLimit: number }) {
		this.#limit = limit;
		this.#waitingLimit = waitingLimit;
	}

	/** Resolves when there is room for one more of a connection. Nothing is awaited where there is room now. */
	next(connection: Connection): Promise<void> | undefined {
		this.#begin();
		const taken = this.#taken.get(connection) ?? 0;
		const queue = this.#waiting.get(connection) ?? [];
		if (queue.length === 0 && taken < this.#limit) {
			this.#taken.set(connection, taken + 1);
			return undefined;
		}
		this.#waiting.set(connection, queue);
		if (queue.length >= this.#waitingLimit) this.#stopReading(connection);
		return new Promise((resolve) => void queue.push(resolve));
	}

	/** Somebody else reads the connection from now on. */
	leave(connection: Connection): void {
		if (this.#unread.delete(connection)) Reflect.deleteProperty(connection, "resume");
	}

	#begin(): void {
		if (this.#isBegun) return;
		this.#isBegun = true;
		setImmediate(() => this.#end());
	}

	#end(): void {
		this.#isBegun = false;
		this.#taken.clear();
		if (this.#waiting.size > 0) this.#begin();
		for (const [connection, queue] of [...this.#waiting]) {
			const admitted = queue.splice(0, this.#limit);
			this.#taken.set(connection, admitted.length);
			if (queue.length === 0) this.#waiting.delete(connection);
			if (queue.length < this.#waitingLimit) this.#readOn(connection);
			for (const admit of admitted) admit();
		}
	}

	/** Node would read on with the body of the next request that has its turn, so nothing but {@link #readOn} resumes the connection. */
	#stopReading(connection: Connection): void {
		if (this.#unread.has(connection)) return;
		this.#unread.add(connection);
		connection.pause();
		Object.defineProperty(connection, "resume", { configurable: true, value: () => connection });
	}

	#readOn(connection: Connection): void {
		const isUnread = this.#unread.has(connection);
		this.leave(connection);
		if (isUnread) connection.resume();
	}
}
