import { endOfString } from "./json-scanner.ts";

const quote = 0x22;
const comma = 0x2c;

/** What a byte adds to the depth: brackets open and close. */
const depths = new Int8Array(256);
for (const bracket of "{[") depths[bracket.charCodeAt(0)] = 1;
for (const bracket of "}]") depths[bracket.charCodeAt(0)] = -1;

/** Follows the list of entries through its chunks and counts the whole entries. No byte is looked at twice. */
export class EntryScanner {
	#depth = 0;
	#isInString = false;
	/** The bytes of the next chunk that belong to an escape sequence. */
	#escaped = 0;
	/** The bytes and the commas between entries that were scanned, but not taken. */
	#scanned = 0;
	#commas = 0;
	/** The same up to the last whole entry. */
	#whole = { length: 0, commas: 0 };
	#isFirst = true;
	#isAtEnd = false;

	scan(bytes: Uint8Array): void {
		if (!this.#isAtEnd) this.#follow(bytes);
		this.#scanned += bytes.length;
	}

	/** The length and the count of the whole entries that were scanned. The list goes on behind them. */
	take(): { length: number; count: number } {
		const { length, commas } = this.#whole;
		if (length === 0) return { length, count: 0 };
		const count = commas + (this.#isFirst ? 1 : 0);
		this.#isFirst = false;
		this.#scanned -= length;
		this.#commas -= commas;
		this.#whole = { length: 0, commas: 0 };
		return { length, count };
	}

	#follow(bytes: Uint8Array): void {
		const { length } = bytes;
		for (let at = this.#isInString ? this.#close(bytes, this.#escaped) : 0; at < length && !this.#isAtEnd; at++) {
			const byte = bytes[at] ?? 0;
			if (byte === quote) at = this.#close(bytes, at + 1) - 1;
			else if (byte === comma) this.#commas += this.#depth === 0 ? 1 : 0;
			else if (depths[byte] !== 0) this.#step(depths[byte] ?? 0, at);
		}
	}

	/** Follows a bracket. */
	#step(deeper: number, at: number): void {
		this.#depth += deeper;
		if (this.#depth < 0) this.#isAtEnd = true;
		else if (this.#depth === 0) this.#whole = { length: this.#scanned + at + 1, commas: this.#commas };
	}

	/** The offset behind the string whose text goes on at `begin`, or the end of the bytes. */
	#close(bytes: Uint8Array, begin: number): number {
		const end = endOfString(bytes, begin);
		this.#isInString = end >= bytes.length;
		this.#escaped = Math.max(0, end - bytes.length);
		return end + 1;
	}
}
