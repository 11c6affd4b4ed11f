import type { Duplex } from "node:stream";
import type { Exchanged, Request } from "./message.ts";
import { Responses } from "./responses.ts";

interface Events {
	exchanged(exchange: Exchanged): void;
	/** From now on, the bytes in both directions are not HTTP. */
	upgraded(): void;
	/** The server's bytes are not HTTP. */
	unreadable(): void;
	/** The server ended the connection, or the connection broke. */
	lost(server: Server, error: Error | undefined): void;
}

/** A connection to a server. Its responses pass to the client and are parsed at the same time. */
export class Server {
	readonly origin: string;
	readonly socket: Duplex;
	/** Whether the server sent anything. */
	hasAnswered = false;

	/** `waiting`: the requests that have no response yet. */
	constructor(origin: string, socket: Duplex, client: Duplex, waiting: Request[], events: Events) {
		this.origin = origin;
		this.socket = socket;
		const responses = new Responses({ waiting, exchanged: events.exchanged, upgraded: events.upgraded });
		socket.on("data", (chunk: Buffer) => {
			this.hasAnswered = true;
			if (!responses.read(chunk)) events.unreadable();
		});
		socket.pipe(client, { end: false });
		socket.once("end", () => {
			responses.finish();
			events.lost(this, undefined);
		});
		socket.on("error", (error) => events.lost(this, error));
	}
}
