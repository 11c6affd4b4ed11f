const free = 2 ** 30;
const ratio = 20;

/**
 * How much the packed bodies of a recording may unpack to together: a gigabyte, or twenty times their packed size if that is more.
 * Each is within its own limit, but ten thousand of them could take hours.
 */
export class Room {
	#packed = 0;
	#unpacked = 0;

	get isFull(): boolean {
		return this.#unpacked > Math.max(free, ratio * this.#packed);
	}

	take({ packed, unpacked }: { packed: number; unpacked: number }): void {
		this.#packed += packed;
		this.#unpacked += unpacked;
	}
}
