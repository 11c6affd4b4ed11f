/** Texts that are told by the same characters are remembered up to this number. Other characters tell the others. */
const sharers = 64;

/** How many numbers an entry has: its hash, its owner, its offset, and the next entry of its slot. */
const width = 4;

/** Remembers numbers by a hash, in little room: a map of texts takes ten times as much, and as long. */
export class Places {
	#heads = new Int32Array(2 ** 10).fill(-1);
	#entries = new Int32Array(2 ** 9 * width);
	/** The end of the last entry. */
	#end = 0;

	/** `isBounded`: not if too many have the hash. */
	add(hash: number, owner: number, offset: number, isBounded: boolean): void {
		if (isBounded && this.#sharing(hash) >= sharers) return;
		if (this.#end === this.#entries.length) this.#grow();
		this.#entries[this.#end] = hash;
		this.#entries[this.#end + 1] = owner;
		this.#entries[this.#end + 2] = offset;
		this.#link(this.#end);
		this.#end += width;
	}

	/** The first entry with the hash, and the next one behind an entry. -1: there is none. */
	first(hash: number): number {
		return this.#withHash(this.#heads[slotOf(hash, this.#heads.length)] ?? -1, hash);
	}

	next(at: number): number {
		return this.#withHash(this.#entries[at + 3] ?? -1, this.#entries[at] ?? 0);
	}

	ownerAt(at: number): number {
		return this.#entries[at + 1] ?? 0;
	}

	offsetAt(at: number): number {
		return this.#entries[at + 2] ?? 0;
	}

	#withHash(from: number, hash: number): number {
		let at = from;
		while (at >= 0 && this.#entries[at] !== hash) at = this.#entries[at + 3] ?? -1;
		return at;
	}

	#sharing(hash: number): number {
		let count = 0;
		for (let at = this.first(hash); at >= 0 && count < sharers; at = this.next(at)) count++;
		return count;
	}

	#link(at: number): void {
		const slot = slotOf(this.#entries[at] ?? 0, this.#heads.length);
		this.#entries[at + 3] = this.#heads[slot] ?? -1;
		this.#heads[slot] = at;
	}

	#grow(): void {
		const entries = this.#entries;
		this.#entries = new Int32Array(entries.length * 2);
		this.#entries.set(entries);
		this.#heads = new Int32Array(this.#heads.length * 2).fill(-1);
		for (let at = 0; at < this.#end; at += width) this.#link(at);
	}
}

const slotOf = (hash: number, size: number) => (hash ^ (hash >>> 15)) & (size - 1);

const base = 0x01000193;

/** Hashes every row of `length` characters of a text in one reading: https://en.wikipedia.org/wiki/Rolling_hash */
export class RollingHash {
	readonly #length: number;
	/** What a character counts for when it leaves. */
	readonly #last: number;

	constructor(length: number) {
		this.#length = length;
		let last = 1;
		for (let by = 1; by < length; by++) last = Math.imul(last, base);
		this.#last = last;
	}

	/** Of the row that begins at a place. */
	at(text: string, place: number): number {
		let hash = 0;
		for (let by = 0; by < this.#length; by++) hash = (Math.imul(hash, base) + text.charCodeAt(place + by)) | 0;
		return hash;
	}

	/** Of the row behind the one that begins at a place. */
	moved(hash: number, text: string, place: number): number {
		const without = (hash - Math.imul(text.charCodeAt(place), this.#last)) | 0;
		return (Math.imul(without, base) + text.charCodeAt(place + this.#length)) | 0;
	}
}
