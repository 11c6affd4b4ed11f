import { HarError } from "../har-error.ts";

/** In bytes. More may not fit into a string: https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/length */
const limit = 2 ** 29 - 25;

export function limitSize(file: string, size: number): void {
	if (size > limit) throw new HarError(`${file}: an entry is longer than 512 MB, which no program here can read`);
}

/** The bytes of a file that are not parsed yet, because an entry is still incomplete. */
export class ByteBuffer {
	readonly #file: string;
	readonly #decoder = new TextDecoder("utf-8", { fatal: true });
	#pieces: Uint8Array[] = [];
	size = 0;

	constructor(file: string) {
		this.#file = file;
	}

	push(piece: Uint8Array): void {
		if (piece.length === 0) return;
		this.#pieces.push(piece);
		this.size += piece.length;
		limitSize(this.#file, this.size);
	}

	/** Returns all bytes and empties the buffer. */
	take(): Uint8Array {
		const [only, ...more] = this.#pieces;
		if (only !== undefined && more.length === 0) {
			this.#clear();
			return only;
		}
		const whole = new Uint8Array(this.size);
		let at = 0;
		for (const piece of this.#pieces) {
			whole.set(piece, at);
			at += piece.length;
		}
		this.#clear();
		return whole;
	}

	takeText(): string {
		return this.decode(this.take());
	}

	/** The last text of a file. A character that is not whole is kept back, for `finish` to refuse. */
	takeRest(): string {
		return this.decode(this.take(), true);
	}

	/** Throws if the last text ended within a character. */
	finish(): void {
		this.decode(new Uint8Array());
	}

	decode(bytes: Uint8Array, stream = false): string {
		try {
			return this.#decoder.decode(bytes, { stream });
		} catch {
			throw new HarError(`${this.#file}: cannot be read as UTF-8 text`);
		}
	}

	#clear(): void {
		this.#pieces = [];
		this.size = 0;
	}
}
