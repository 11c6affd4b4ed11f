import type { Duplex } from "node:stream";
import { drained } from "./drained.ts";
import type { Exchanged, Request, Response } from "./message.ts";
import type { Missed } from "./missed.ts";
import { type Part, Requests } from "./requests.ts";
import type { Rewrite } from "./responses.ts";
import { Server } from "./server.ts";
import { reasonOf } from "./upstream.ts";

/** The server for a request and the bytes of its head there, or the reason why the request is refused. */
export type Route = (request: Request, head: Buffer) => { origin: string; head: Buffer } | Refusal;

/** Why a request goes nowhere, in one line for the client and the log. */
export interface Refusal {
	status: keyof typeof reasonPhrases;
	why: string;
}

const reasonPhrases = { 400: "Bad Request", 403: "Forbidden", 502: "Bad Gateway" };

export interface Ends {
	route: Route;
	/** A connection to an origin. */
	connect(origin: string): Promise<Duplex>;
	/** Resolves once the exchange is in the file, or is known to be left out. */
	exchanged(exchange: Exchanged): Promise<void> | undefined;
	/** Another response for the client, where this one would lead it past the recorder. */
	rewriteOf?(request: Request, response: Response): Rewrite | undefined;
	/** Reports in one line why an exchange is not recorded. */
	say(line: string): void;
	/** Counts what passed and is not recorded, for the summary. */
	missed(what: Missed): void;
}

/** Passes the bytes of one client's connection unchanged in both directions, and parses them at the same time. */
export class Relay {
	readonly #client: Duplex;
	readonly #ends: Ends;
	readonly #requests = new Requests();
	readonly #waiting: Request[] = [];
	#server: Server | undefined;
	#isRefused = false;
	/** Wakes `#reach`, which waits until all requests are answered. */
	#wake = () => {};

	constructor(client: Duplex, ends: Ends) {
		this.#client = client;
		this.#ends = ends;
	}

	/** Resolves to whether the client sent anything. */
	async run(): Promise<boolean> {
		let hasSent = false;
		const client = this.#client.once("close", () => {
			this.#requests.stop();
			this.#close();
			this.#wake();
		});
		try {
			// A client that has ended its side may still be waiting for the response.
			for await (const chunk of client.iterator({ destroyOnReturn: false })) {
				hasSent = true;
				for (const part of this.#requests.read(chunk)) await this.#pass(part);
			}
			this.#server?.socket.end();
			if (this.#server === undefined) client.end();
		} catch {
			client.destroy();
		}
		return hasSent;
	}

	async #pass({ bytes, request }: Part): Promise<void> {
		if (this.#isRefused) return;
		if (request === undefined) return this.#send(bytes);
		const way = this.#ends.route(request, bytes);
		if ("status" in way) return this.#refuse(way);
		request.origin = way.origin;
		if (this.#server?.origin !== way.origin && !(await this.#reach(way.origin))) return;
		this.#waiting.push(request);
		await this.#send(way.head);
	}

	async #send(bytes: Buffer): Promise<void> {
		if (this.#server === undefined) return this.#refuse({ status: 400, why: "the request cannot be read as HTTP/1.1" });
		const { socket } = this.#server;
		if (!socket.destroyed && !socket.write(bytes)) await drained(socket);
	}

	/** Connects to a different server, once the previous one has answered everything. */
	async #reach(origin: string): Promise<boolean> {
		while (this.#waiting.length > 0 && !this.#client.destroyed) {
			await new Promise<void>((resolve) => {
				this.#wake = resolve;
			});
		}
		await this.#server?.passed;
		this.#close();
		try {
			const socket = await this.#ends.connect(origin);
			if (this.#client.destroyed) socket.destroy();
			this.#server = new Server(origin, socket, this.#client, this.#waiting, {
				exchanged: (exchange) => {
					const written = this.#ends.exchanged(exchange);
					this.#wake();
					// A client may wait for an early answer before it ends its request.
					return exchange.request.hasEnded ? written : undefined;
				},
				rewriteOf: (request, response) => this.#ends.rewriteOf?.(request, response),
				upgraded: () => {
					this.#requests.stop();
					this.#ends.missed("connection that went on without HTTP");
				},
				unreadable: () => {
					this.#ends.missed("answer that is no HTTP/1.1");
					this.#ends.say(`${origin}: what it answered is no HTTP/1.1; it passed and is not recorded`);
					this.#wake();
				},
				lost: (server, error) => this.#lose(server, error),
			});
			return true;
		} catch (error) {
			this.#refuse({ status: 502, why: `${origin}: ${reasonOf(error)}` });
			return false;
		}
	}

	/** If the server answered nothing at all, the client gets a 502 with the reason. Later the client sees what it would see without us, and may retry. */
	#lose(server: Server, error: Error | undefined): void {
		const { origin, hasAnswered } = server;
		if (this.#server !== server || this.#isRefused) return;
		if (this.#waiting.length > 0 && !hasAnswered) {
			this.#refuse({ status: 502, why: `${origin}: ${error ? reasonOf(error) : "it closed the connection without an answer"}` });
			return;
		}
		if (this.#waiting.length > 0) {
			this.#ends.missed("answer that broke off");
			this.#ends.say(`${origin}: it closed the connection within an answer, which is not recorded`);
		}
		if (error) this.#client.destroy();
		else this.#client.end();
	}

	#refuse(refusal: Refusal): void {
		this.#isRefused = true;
		this.#ends.say(refusal.why);
		this.#client.end(answerOf(refusal));
	}

	#close(): void {
		const server = this.#server;
		this.#server = undefined;
		server?.socket.destroy();
		for (const request of this.#waiting) request.end(false);
	}
}

/** Our own answer, if the server cannot answer. */
function answerOf({ status, why }: Refusal): string {
	const body = `record: ${why}\n`;
	return [
		`HTTP/1.1 ${status} ${reasonPhrases[status]}`,
		"Content-Type: text/plain; charset=utf-8",
		`Content-Length: ${Buffer.byteLength(body)}`,
		"Connection: close",
		"",
		body,
	].join("\r\n");
}
