import { BoundedMap } from "./bounded-map.ts";
import { Clock } from "./clock.ts";
import { Random } from "./random.ts";
import { RunState } from "./run-state.ts";

/** What one user of the mock has for himself: a test names its space by the header `X-Mock-Session`. */
export interface Space {
	/** Empty for the one of all who name none. */
	name: string;
	clock: Clock;
	state: RunState;
	random: Random;
}

/** The newest spaces, and the one of all who name none. */
export class Spaces {
	readonly seed: number;
	readonly default: Space;
	readonly #named = new BoundedMap<string, Space>(1_000);

	constructor(seed: number) {
		this.seed = seed;
		this.default = this.#make("");
	}

	get size(): number {
		return this.#named.size;
	}

	/** The space of a name. One that is used is the newest. */
	of(name: string): Space {
		if (name === "") return this.default;
		const space = this.#named.get(name) ?? this.#make(name);
		this.#named.set(name, space);
		return space;
	}

	/** Each time it is as it was at first, and so are its random numbers. */
	reset(space: Space): void {
		space.clock.reset();
		space.state.set({});
		space.random = new Random(this.seed, space.name);
	}

	#make(name: string): Space {
		return { name, clock: new Clock(), state: new RunState(), random: new Random(this.seed, name) };
	}
}
