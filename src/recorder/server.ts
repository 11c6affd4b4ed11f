import type { Duplex } from "node:stream";
import { drained } from "./drained.ts";
import type { Exchanged, Request, Response } from "./message.ts";
import { type Part, Responses, type Rewrite } from "./responses.ts";

interface Events {
	/** The end of the response reaches the client once the promise resolves. */
	exchanged(exchange: Exchanged): Promise<void> | undefined;
	rewriteOf(request: Request, response: Response): Rewrite | undefined;
	/** From now on, the bytes in both directions are not HTTP. */
	upgraded(): void;
	/** The server's bytes are not HTTP. */
	unreadable(): void;
	/** The server ended the connection, or the connection broke. */
	lost(server: Server, error: Error | undefined): void;
}

/** A connection to a server. Its responses pass to the client and are parsed at the same time. No more is read than the client and the file take. */
export class Server {
	readonly origin: string;
	readonly socket: Duplex;
	/** Whether the server sent anything. */
	hasAnswered = false;
	/** Resolves once the client has all that was read. */
	passed: Promise<void> = Promise.resolve();
	readonly #client: Duplex;
	readonly #events: Events;

	/** `waiting`: the requests that have no response yet. */
	constructor(origin: string, socket: Duplex, client: Duplex, waiting: Request[], events: Events) {
		this.origin = origin;
		this.socket = socket;
		this.#client = client;
		this.#events = events;
		const { exchanged, rewriteOf, upgraded, unreadable } = events;
		void this.#run(new Responses({ waiting, exchanged, rewriteOf, upgraded, unreadable }));
	}

	async #run(responses: Responses): Promise<void> {
		try {
			for await (const chunk of this.socket.iterator({ destroyOnReturn: false })) {
				this.hasAnswered = true;
				this.passed = this.#pass(responses.read(chunk));
				await this.passed;
			}
			this.passed = this.#pass(responses.finish());
			await this.passed;
		} catch (error) {
			this.#events.lost(this, error instanceof Error ? error : new Error(String(error)));
			return;
		}
		this.#events.lost(this, undefined);
	}

	async #pass(parts: Part[]): Promise<void> {
		const client = this.#client;
		for (const { bytes, after } of parts) {
			await after;
			if (client.destroyed || client.writableEnded) return;
			if (bytes.length > 0 && !client.write(bytes)) await drained(client);
		}
	}
}
