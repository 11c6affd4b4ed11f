import { HTTPParser } from "http-parser-js";
import { Request } from "./message.ts";
import { Parser, pairsOf, versionOf } from "./parser.ts";

/** Bytes that a client sent, as they came: a whole head with the request that it begins, or what follows a head. */
export interface Part {
	bytes: Buffer;
	request?: Request;
}

/** Cuts what a client sends where a head begins and ends, and reads the requests beside. */
export class Requests {
	readonly #parser: Parser;
	/** The beginning of a head. */
	#held: Buffer[] = [];
	#parts: Part[] = [];
	#chunk: Buffer = Buffer.alloc(0);
	/** Where in the chunk that begins which is in no part yet. */
	#from = 0;
	/** The request of which the body comes. */
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

	/** Whether what comes is no HTTP that could be read. */
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

	/** What comes from now on is no HTTP. */
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
