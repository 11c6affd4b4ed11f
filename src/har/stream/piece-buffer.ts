import { limitSize } from "./byte-buffer.ts";

/** The largest chunk that files give. */
const chunkSize = 2 ** 16;

/** Memory of its own that nobody filled with zeros: what is read of it was written before. */
const bytesFor = (size: number): Uint8Array<ArrayBuffer> => Buffer.allocUnsafeSlow(size);

/** Bytes that become a piece. A piece has its memory for itself, so that it can be given to another thread without a copy. */
export class PieceBuffer {
	readonly #file: string;
	readonly #size: number;
	#bytes: Uint8Array<ArrayBuffer>;
	#length = 0;

	/** Pieces of about `size` bytes need no second copy. */
	constructor(file: string, size: number) {
		this.#file = file;
		this.#size = size + 2 * chunkSize;
		this.#bytes = bytesFor(this.#size);
	}

	get size(): number {
		return this.#length;
	}

	get bytes(): Uint8Array<ArrayBuffer> {
		return this.#bytes.subarray(0, this.#length);
	}

	push(chunk: Uint8Array): void {
		const length = this.#length + chunk.length;
		limitSize(this.#file, length);
		if (length > this.#bytes.length) {
			const larger = bytesFor(Math.max(length, this.#bytes.length * 2));
			larger.set(this.#bytes.subarray(0, this.#length));
			this.#bytes = larger;
		}
		this.#bytes.set(chunk, this.#length);
		this.#length = length;
	}

	/** Takes the first bytes. The others stay. */
	take(length: number): Uint8Array<ArrayBuffer> {
		const all = this.#bytes;
		const rest = all.subarray(length, this.#length);
		this.#bytes = bytesFor(Math.max(this.#size, rest.length));
		this.#bytes.set(rest);
		this.#length = rest.length;
		return all.subarray(0, length);
	}
}
