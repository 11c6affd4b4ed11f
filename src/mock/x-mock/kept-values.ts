import { BoundedMap } from "../spaces/bounded-map.ts";
import type { Space } from "../spaces/spaces.ts";

/** Values that are set again for whoever asks with the same key, such as the token that the first opener of a console got. */
export class KeptValues {
	readonly #kept = new BoundedMap<string, { value: string; until: number; space: Space | undefined }>(1_000);

	/** The value that is kept for a key, or else this one from now on. Each use keeps it for so many milliseconds more; the oldest use goes first. */
	keep(key: string, value: string, { now, ms }: { now: number; ms: number }, space?: Space): string {
		const own = `${space?.name ?? ""}\n${key}`;
		const known = this.#kept.get(own);
		const kept = known !== undefined && known.until > now ? known.value : value;
		this.#kept.set(own, { value: kept, until: now + ms, space });
		return kept;
	}

	/** Those of a space, which no other sees. */
	of(space: Space): Pick<KeptValues, "keep"> {
		return { keep: (key, value, times) => this.keep(key, value, times, space) };
	}

	forget(space: Space): void {
		this.#kept.deleteWhere((kept) => kept.space === space);
	}
}
