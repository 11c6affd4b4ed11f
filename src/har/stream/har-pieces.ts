import { EntryScanner } from "./entry-scanner.ts";
import { findEntries } from "./find-entries.ts";
import { HarEntries } from "./har-entries.ts";
import { firstName, likelyBoundary } from "./json-scanner.ts";
import type { Piece } from "./piece.ts";
import { PieceBuffer } from "./piece-buffer.ts";

/** The end of a piece in some bytes, and the number of entries before it. */
interface Cut {
	length: number;
	count: number;
}

/**
 * Cuts the entries of a HAR into pieces. If the first entries begin alike, as most exporters write them, the beginning is searched for, which takes a
 * tenth of the time. If that proves wrong later, a piece has another number of entries than it says, or is no JSON.
 */
export class HarPieces {
	readonly #file: string;
	readonly #size: number;
	readonly #unread: PieceBuffer;
	/** The text before the list of entries. */
	#beginning: Uint8Array = new Uint8Array();
	/** Undefined if the list has not begun, or if the beginning of an entry is enough. */
	#scanner: EntryScanner | undefined;
	/** The bytes with which each entry begins. */
	#entryBegins: Buffer | undefined;
	/** The number of bytes to wait for before the list of entries is searched again. */
	#enough = 0;
	#index = 0;

	/** A piece has about `size` bytes. */
	constructor(file: string, size: number) {
		this.#file = file;
		this.#size = size;
		this.#unread = new PieceBuffer(file, size);
	}

	push(chunk: Uint8Array): Piece | undefined {
		if (this.#beginning.length === 0) return this.#findList(chunk);
		this.#scanner?.scan(chunk);
		this.#unread.push(chunk);
		return this.#unread.size >= this.#size ? this.#cut() : undefined;
	}

	/** The entries that are in no piece. Throws a {@link HarError} if there is none at all, or if what stands around the entries is no HAR. */
	end(): { entries: unknown[]; index: number } {
		const reader = new HarEntries(this.#file);
		const placeholder = this.#index > 0 ? "0" : "";
		const rest = this.#unread.take(this.#unread.size);
		const entries = [this.#beginning, Buffer.from(placeholder), rest].flatMap((bytes) => reader.push(bytes));
		return { entries: [...entries, ...reader.end()].slice(placeholder.length), index: this.#index };
	}

	#findList(chunk: Uint8Array): Piece | undefined {
		this.#unread.push(chunk);
		if (this.#unread.size < this.#enough) return undefined;
		const bytes = this.#unread.take(this.#unread.size);
		const at = findEntries(bytes);
		if (at === undefined) {
			this.#enough = bytes.length * 2;
			this.#unread.push(bytes);
			return undefined;
		}
		this.#beginning = bytes.slice(0, at);
		this.#scanner = new EntryScanner();
		return this.push(bytes.subarray(at));
	}

	#cut(): Piece | undefined {
		const { length, count } = this.#scanner === undefined ? this.#likelyCut(this.#unread.bytes) : this.#certainCut(this.#scanner);
		if (count === 0) return undefined;
		this.#index += count;
		return { format: "har", bytes: this.#unread.take(length), index: this.#index - count, count };
	}

	/** Of the first piece the boundaries are certain. If the likely ones are the same, they are good enough for the next pieces. */
	#certainCut(scanner: EntryScanner): Cut {
		const cut = scanner.take();
		if (this.#index > 0 || cut.count === 0) return cut;
		const { bytes } = this.#unread;
		this.#entryBegins = Buffer.from(firstName(bytes));
		const likely = this.#likelyCut(bytes.subarray(0, cut.length));
		// The last entry of these bytes is behind the last boundary.
		if (likely.count > 0 && likely.count + 1 === cut.count) this.#scanner = undefined;
		return cut;
	}

	#likelyCut(bytes: Uint8Array): Cut {
		const begin = this.#entryBegins ?? Buffer.alloc(0);
		const length = likelyBoundary(bytes, begin);
		const text = Buffer.from(bytes.buffer, bytes.byteOffset, length);
		let count = 0;
		for (let at = text.indexOf(begin); at !== -1 && begin.length > 0; at = text.indexOf(begin, at + begin.length)) count++;
		return { length, count };
	}
}
