import { HTTPParser, type OnHeadersCompleteParser } from "http-parser-js";
import type { Pair } from "../har/entry.ts";

// The default drops the eighth bit of each byte of a head, and would refuse heads that a server accepts.
HTTPParser.encoding = "latin1";
HTTPParser.maxHeaderSize = 2 ** 20;

type Info = Parameters<OnHeadersCompleteParser>[0];

interface Reader {
	/** A head ended before `offset` of the chunk. Returns true if no body follows, whatever the head says. */
	head(info: Info, offset: number): boolean;
	/** Bytes of a body, without the framing of its chunks. */
	body(bytes: Buffer): void;
	end(offset: number): void;
}

/**
 * Parses messages as bytes arrive, and reports where each begins and ends, so that the bytes themselves can pass unchanged. Proxy libraries write
 * each message again: mockttp 4.6.5 turns `/it's` into `/it%27s`, which breaks a signature, and answers `Expect` itself.
 */
export class Parser {
	// `offset` is how far it has read. Its types do not declare this, so the package is pinned.
	readonly #parser: InstanceType<typeof HTTPParser> & { offset?: number };

	constructor(type: "REQUEST" | "RESPONSE", reader: Reader) {
		this.#parser = new HTTPParser(type);
		const offset = () => this.#parser.offset ?? 0;
		this.#parser[HTTPParser.kOnHeadersComplete] = (info) => (reader.head(info, offset()) ? 1 : 0);
		this.#parser[HTTPParser.kOnBody] = (bytes) => reader.body(bytes);
		this.#parser[HTTPParser.kOnMessageComplete] = () => reader.end(offset());
	}

	/** Returns false if the bytes are not HTTP/1. */
	read(chunk: Buffer): boolean {
		for (let at = 0; at < chunk.length; ) {
			const read = this.#parser.execute(chunk, at, chunk.length - at);
			if (typeof read !== "number") return false;
			at += read;
		}
		return true;
	}

	/** A body without a length ends with its connection. */
	finish(): void {
		this.#parser.finish();
	}
}

export const versionOf = ({ versionMajor, versionMinor }: Info) => `HTTP/${versionMajor}.${versionMinor}`;

export function pairsOf({ headers }: Info): Pair[] {
	return headers.flatMap((name, index) => (index % 2 === 0 ? { name, value: headers[index + 1] ?? "" } : []));
}
