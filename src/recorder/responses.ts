import { type Exchanged, type Request, Response } from "./message.ts";
import { Parser, pairsOf, versionOf } from "./parser.ts";

interface Pairing {
	/** The requests that wait for their response. The next response belongs to the first of them. */
	waiting: Request[];
	/** Called with each complete response and its request. */
	exchanged(exchange: Exchanged): void;
	/** From now on, the bytes in both directions are not HTTP. */
	upgraded(): void;
}

/** Parses a server's responses while they pass. */
export class Responses {
	readonly #parser: Parser;
	readonly #waiting: Request[];
	#response: Response | undefined;
	#isOpaque = false;

	constructor({ waiting, exchanged, upgraded }: Pairing) {
		this.#waiting = waiting;
		this.#parser = new Parser("RESPONSE", {
			head: (info) => {
				const isInterim = info.statusCode < 200 && info.statusCode !== 101;
				this.#response = isInterim ? undefined : new Response(info.statusCode, info.statusMessage, versionOf(info), pairsOf(info));
				// These have no body, whatever length the head gives: https://www.rfc-editor.org/rfc/rfc9112#section-6.3
				return waiting[0]?.method === "HEAD" || info.statusCode === 204 || info.statusCode === 304;
			},
			body: (bytes) => this.#response?.add(bytes),
			end: () => {
				const response = this.#response;
				if (response === undefined) return;
				this.#response = undefined;
				response.end(true);
				const request = waiting.shift();
				if (request !== undefined) exchanged({ request, response, endedAt: Date.now() });
				if (response.status !== 101) return;
				this.#isOpaque = true;
				upgraded();
			},
		});
	}

	/** Returns false if the bytes are not HTTP. */
	read(chunk: Buffer): boolean {
		// The flag is tested again: an upgrade may end inside the chunk, and the rest is then not HTTP.
		if (this.#isOpaque || this.#parser.read(chunk) || this.#isOpaque) return true;
		this.#isOpaque = true;
		this.#waiting.splice(0);
		return false;
	}

	/** The connection has ended. This completes a body without a length. */
	finish(): void {
		if (!this.#isOpaque) this.#parser.finish();
	}
}
