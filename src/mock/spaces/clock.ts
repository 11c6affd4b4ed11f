/** The last moment that a Date has: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const last = 8.64e15;

/** The time of a space, which runs as that of the machine and can be set forward. */
export class Clock {
	readonly #machine: () => number;
	#ahead = 0;

	constructor(machine: () => number = () => Date.now()) {
		this.#machine = machine;
	}

	/** In milliseconds since 1970. */
	now(): number {
		return this.#machine() + this.#ahead;
	}

	/** Returns whether the time can be set forward by so much. */
	advance(ms: number): boolean {
		const isPossible = ms >= 0 && this.now() + ms <= last;
		if (isPossible) this.#ahead += ms;
		return isPossible;
	}

	reset(): void {
		this.#ahead = 0;
	}
}
