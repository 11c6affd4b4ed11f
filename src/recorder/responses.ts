import { type Exchanged, type Request, Response } from "./message.ts";
import { Parser, pairsOf, versionOf } from "./parser.ts";

interface Pairing {
	/** The requests that wait for their response; the first gets the next one. */
	waiting: Request[];
	/** A response that ended, with its request. */
	exchanged(exchange: Exchanged): void;
	/** What comes from now on, both ways, is no HTTP. */
	upgraded(): void;
}

/** Reads what a server answers while it passes. */
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
				// Whatever length it says: https://www.rfc-editor.org/rfc/rfc9112#section-6.3
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

	/** False where it is no HTTP that could be read. */
	read(chunk: Buffer): boolean {
		// The last: an upgrade stands in the midst of the chunk, and what follows is no HTTP.
		if (this.#isOpaque || this.#parser.read(chunk) || this.#isOpaque) return true;
		this.#isOpaque = true;
		this.#waiting.splice(0);
		return false;
	}

	/** The connection has ended: a body without a length is whole then. */
	finish(): void {
		if (!this.#isOpaque) this.#parser.finish();
	}
}
