const free = 2 ** 28;

/**
 * How much the packed parts of a recording may unpack to together: 256 MB, or some times their packed size if that is more.
 * Each is within its own limit or is read as a stream, but what a few kilobytes unpack to could take hours.
 */
export class Room {
	readonly ratio: number;
	readonly #free: number;
	#packed = 0;
	#unpacked = 0;

	/** Bodies of JSON unpack to about ten times their size. */
	constructor(ratio = 50, least = free) {
		this.ratio = ratio;
		this.#free = least;
	}

	get isFull(): boolean {
		return this.#unpacked > Math.max(this.#free, this.ratio * this.#packed);
	}

	take({ packed = 0, unpacked = 0 }: { packed?: number; unpacked?: number }): void {
		this.#packed += packed;
		this.#unpacked += unpacked;
	}
}

/** For a whole recording, in which much is repeated. Gzip of zeros is a thousand times smaller. */
export const roomForRecording = () => new Room(300);

/** The part of one of several threads. As long as none of these is full, that of the recording is not. */
export const roomForThread = (threads: number) => new Room(0, free / threads);
