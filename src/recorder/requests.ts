import { HTTPParser } from "http-parser-js";
import { Request } from "./message.ts";
import { Parser, pairsOf, versionOf } from "./parser.ts";

/** Bytes from a client, unchanged: a complete head, with its request, or bytes after a head. */
export interface Part {
	bytes: Buffer;
	request?: Request;
}

/** Splits a client's bytes at the borders of each head, and parses the requests. */
export class Requests {
	readonly #parser: Parser;
	/** The bytes of an incomplete head. */
	#held: Buffer[] = [];
	#parts: Part[] = [];
	#chunk: Buffer = Buffer.alloc(0);
	/** The offset in the chunk of the first byte that is not in a part yet. */
	#from = 0;
	/** The request whose body is being received. */
	#request: Request | undefined;
	#isOpaque = false;

	constructor() {
		this.#parser = new Parser("REQUEST", {
			head: (info, offset) => {
				const method = HTTPParser.methods[info.method] ?? "";
				this.#request = new Request(method, info.url, versionOf(info), pairsOf(info));
				this.#parts.push({ bytes: Buffer.concat([...this.#held, this.#cut(offset)]), request: this.#request });
				this.#held = [];
				return false;
			},
			body: (bytes) => this.#request?.add(bytes),
			end: (offset) => {
				this.#parts.push({ bytes: this.#cut(offset) });
				this.#request?.end(true);
				this.#request = undefined;
			},
		});
	}

	/** Whether the bytes are no longer parsed, because they are not HTTP. */
	get isOpaque(): boolean {
		return this.#isOpaque;
	}

	read(chunk: Buffer): Part[] {
		this.#parts = [];
		this.#chunk = chunk;
		this.#from = 0;
		if (!this.#isOpaque && !this.#parser.read(chunk)) this.stop();
		const rest = this.#cut(chunk.length);
		if (this.#isOpaque || this.#request !== undefined) this.#parts.push({ bytes: Buffer.concat([...this.#held.splice(0), rest]) });
		else if (rest.length > 0) this.#held.push(rest);
		return this.#parts.filter(({ bytes }) => bytes.length > 0);
	}

	/** Stops parsing: the following bytes are not HTTP. */
	stop(): void {
		this.#isOpaque = true;
		this.#request?.end(false);
	}

	#cut(offset: number): Buffer {
		const bytes = this.#chunk.subarray(this.#from, offset);
		this.#from = offset;
		return bytes;
	}
}
