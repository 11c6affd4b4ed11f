import { NdjsonEntries } from "./ndjson-entries.ts";
import type { Piece } from "./piece.ts";
import { PieceBuffer } from "./piece-buffer.ts";

const newline = 0x0a;
const brace = 0x7b;

/** Cuts NDJSON into pieces of whole lines. */
export class NdjsonPieces {
	readonly #file: string;
	readonly #size: number;
	readonly #unread: PieceBuffer;
	readonly #decoder = new TextDecoder();
	/** The length of the whole lines that are in no piece yet. */
	#whole = 0;
	#index = 0;

	/** A piece has about `size` bytes. */
	constructor(file: string, size: number) {
		this.#file = file;
		this.#size = size;
		this.#unread = new PieceBuffer(file, size);
	}

	push(chunk: Uint8Array): Piece | undefined {
		const end = chunk.lastIndexOf(newline) + 1;
		if (end > 0) this.#whole = this.#unread.size + end;
		this.#unread.push(chunk);
		if (this.#whole < this.#size) return undefined;
		const bytes = this.#unread.take(this.#whole);
		this.#whole = 0;
		const count = this.#linesIn(bytes);
		this.#index += count;
		return { format: "ndjson", bytes, index: this.#index - count, count };
	}

	/** The entries that are in no piece. Throws a {@link HarError} if there is none at all, or if one is no JSON. */
	end(): { entries: unknown[]; index: number } {
		const reader = new NdjsonEntries(this.#file);
		const placeholders = this.#index > 0 ? reader.push(Buffer.from("0\n")) : [];
		const rest = this.#unread.take(this.#unread.size);
		return { entries: [...placeholders, ...reader.push(rest), ...reader.end()].slice(placeholders.length), index: this.#index };
	}

	/** The number of lines that are not blank. */
	#linesIn(bytes: Uint8Array): number {
		let count = 0;
		for (let begin = 0; begin < bytes.length; ) {
			const end = bytes.indexOf(newline, begin);
			const isEntry = bytes[begin] === brace || this.#decoder.decode(bytes.subarray(begin, end)).trim() !== "";
			if (isEntry) count++;
			begin = end + 1;
		}
		return count;
	}
}
