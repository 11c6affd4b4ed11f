import { type Exchanged, type Request, Response } from "./message.ts";
import { Parser, pairsOf, versionOf } from "./parser.ts";

/** A longer response is not held back. */
const heldLimit = 2 ** 20;

/** Bytes for the client. */
export interface Part {
	bytes: Buffer;
	/** Resolves once the bytes may be passed on. */
	after?: Promise<void> | undefined;
}

/** The bytes that a client gets instead of a response, of which it has the head. Undefined: the response as it is. */
export type Rewrite = (head: Buffer, response: Response) => Buffer | undefined;

interface Pairing {
	/** The requests that wait for their response. The next response belongs to the first of them. */
	waiting: Request[];
	/** Called with each complete response and its request. The end of the response is passed on once the promise resolves. */
	exchanged(exchange: Exchanged): Promise<void> | undefined;
	/** From now on, the bytes in both directions are not HTTP. */
	upgraded(): void;
	/** The server's bytes are not HTTP. */
	unreadable(): void;
	/** Called with each head. A response that is rewritten is held back until it is complete. */
	rewriteOf(request: Request, response: Response): Rewrite | undefined;
}

/** Parses a server's responses while they pass, and holds back what must not pass yet: an incomplete head, and the end of each response. */
export class Responses {
	readonly #parser: Parser;
	readonly #pairing: Pairing;
	#response: Response | undefined;
	/** Undefined if the response that is being received passes as it is. */
	#rewrite: Rewrite | undefined;
	#head: Buffer = Buffer.alloc(0);
	/** Bytes that are held back. */
	#held: Buffer[] = [];
	#parts: Part[] = [];
	#chunk: Buffer = Buffer.alloc(0);
	/** The offset in the chunk of the first byte that is neither held nor in a part. */
	#from = 0;
	/** Whether a head is complete and its message is not. */
	#isInBody = false;
	#isOpaque = false;

	constructor(pairing: Pairing) {
		this.#pairing = pairing;
		this.#parser = new Parser("RESPONSE", {
			head: (info, offset) => {
				const { waiting } = pairing;
				const isInterim = info.statusCode < 200 && info.statusCode !== 101;
				this.#response = isInterim ? undefined : new Response(info.statusCode, info.statusMessage, versionOf(info), pairsOf(info));
				this.#rewrite = this.#response && waiting[0] && pairing.rewriteOf(waiting[0], this.#response);
				this.#isInBody = true;
				this.#hold(offset);
				this.#head = Buffer.concat(this.#held);
				// These have no body, whatever length the head gives: https://www.rfc-editor.org/rfc/rfc9112#section-6.3
				return waiting[0]?.method === "HEAD" || info.statusCode === 204 || info.statusCode === 304;
			},
			body: (bytes) => this.#response?.add(bytes),
			end: (offset) => {
				this.#hold(offset);
				this.#isInBody = false;
				this.#end();
			},
		});
	}

	/** The bytes to pass on. */
	read(chunk: Buffer): Part[] {
		this.#parts = [];
		this.#chunk = chunk;
		this.#from = 0;
		// The flag is tested again: an upgrade may end inside the chunk, and the rest is then not HTTP.
		if (!this.#isOpaque && !this.#parser.read(chunk) && !this.#isOpaque) {
			this.#isOpaque = true;
			this.#pairing.waiting.splice(0);
			this.#pairing.unreadable();
		}
		this.#hold(chunk.length);
		if (this.#isOpaque || (this.#isInBody && !this.#isHeldBack())) this.#pass();
		return this.#parts;
	}

	/** The connection has ended. This completes a body without a length. Returns the rest. */
	finish(): Part[] {
		this.#parts = [];
		this.#chunk = Buffer.alloc(0);
		this.#from = 0;
		if (!this.#isOpaque) this.#parser.finish();
		this.#pass();
		return this.#parts;
	}

	/** Whether the response that is being received is held back. */
	#isHeldBack(): boolean {
		if ((this.#response?.size ?? 0) > heldLimit) this.#rewrite = undefined;
		return this.#rewrite !== undefined;
	}

	#end(): void {
		const response = this.#response;
		if (response === undefined) {
			this.#pass();
			return;
		}
		this.#response = undefined;
		response.end(true);
		const { waiting, exchanged, upgraded } = this.#pairing;
		const request = waiting.shift();
		const after = request && exchanged({ request, response, endedAt: Date.now() });
		const rewritten = this.#rewrite?.(this.#head, response);
		this.#rewrite = undefined;
		if (rewritten !== undefined) this.#held = [rewritten];
		this.#pass(after);
		if (response.status !== 101) return;
		this.#isOpaque = true;
		upgraded();
	}

	#hold(offset: number): void {
		if (offset > this.#from) this.#held.push(this.#chunk.subarray(this.#from, offset));
		this.#from = Math.max(this.#from, offset);
	}

	#pass(after?: Promise<void>): void {
		if (this.#held.length > 0 || after !== undefined) this.#parts.push({ bytes: Buffer.concat(this.#held.splice(0)), after });
	}
}
