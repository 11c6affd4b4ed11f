import { ByteBuffer } from "./byte-buffer.ts";
import { HarEntries } from "./har-entries.ts";
import { NdjsonEntries } from "./ndjson-entries.ts";

/** The entries of a recording whose name does not show its format. A HAR begins with the member `log`, an NDJSON entry with another member. */
export class DetectedEntries {
	readonly #file: string;
	readonly #unread: ByteBuffer;
	#reader: HarEntries | NdjsonEntries | undefined;

	constructor(file: string) {
		this.#file = file;
		this.#unread = new ByteBuffer(file);
	}

	push(chunk: Uint8Array): unknown[] {
		this.#unread.push(chunk);
		const bytes = this.#unread.take();
		this.#reader ??= this.#readerOf(String.fromCharCode(...bytes.subarray(0, 1_000)));
		if (this.#reader !== undefined) return this.#reader.push(bytes);
		this.#unread.push(bytes);
		return [];
	}

	rest(): unknown[] {
		this.#reader ??= new NdjsonEntries(this.#file);
		return [...this.#reader.push(this.#unread.take()), ...this.#reader.rest()];
	}

	end(): unknown[] {
		return this.#reader?.end() ?? [];
	}

	/** Undefined if the beginning is too short to decide. */
	#readerOf(beginning: string): HarEntries | NdjsonEntries | undefined {
		if (/^\s*(\{\s*("[^"]{0,3})?)?$/.test(beginning)) return undefined;
		return /^\s*\{\s*"log"/.test(beginning) ? new HarEntries(this.#file) : new NdjsonEntries(this.#file);
	}
}
