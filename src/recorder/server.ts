import type { Duplex } from "node:stream";
import type { Exchanged, Request } from "./message.ts";
import { Responses } from "./responses.ts";

interface Events {
	exchanged(exchange: Exchanged): void;
	/** What comes from now on, both ways, is no HTTP. */
	upgraded(): void;
	/** What it answers is no HTTP. */
	unreadable(): void;
	/** It has said all, or it is gone. */
	lost(server: Server, error: Error | undefined): void;
}

/** A server that a client speaks with: what it answers passes to the client and is read beside. */
export class Server {
	readonly origin: string;
	readonly socket: Duplex;
	/** Whether anything came from it. */
	hasAnswered = false;

	/** `waiting`: the requests that are on their way. */
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
