import { BoundedMap } from "../spaces/bounded-map.ts";
import type { Space } from "../spaces/spaces.ts";

interface Issued {
	/** That of the log-in. */
	space: Space;
	/** By the clock of the space. None: it never ends. */
	end: number;
}

/** The newest credentials that the mock issued. What it did not issue has no end and no space: any well-formed one is taken. */
export class IssuedCredentials {
	readonly #issued = new BoundedMap<string, Issued>(1_000);
	/** Few: those that APIs give are alike. */
	readonly #lengths = new Set<number>();

	add(credential: string, space: Space, end = Number.POSITIVE_INFINITY): void {
		this.#issued.set(credential, { space, end });
		this.#lengths.add(credential.length);
	}

	/** The space that issued the credential in one of the headers that carry some; a prefix may stand before it. */
	spaceOf(headers: Record<string, string>, carriers: readonly string[]): Space | undefined {
		return this.#in(headers, carriers)?.space;
	}

	/** Whether one of the headers carries a credential that has ended. */
	hasEnded(headers: Record<string, string>, carriers: readonly string[]): boolean {
		const issued = this.#in(headers, carriers);
		return issued !== undefined && issued.end <= issued.space.clock.now();
	}

	forget(space: Space): void {
		this.#issued.deleteWhere((issued) => issued.space === space);
	}

	#in(headers: Record<string, string>, carriers: readonly string[]): Issued | undefined {
		if (this.#issued.size === 0) return undefined;
		for (const carrier of carriers) {
			const text = headers[carrier]?.trimEnd() ?? "";
			for (const length of this.#lengths) {
				const issued = length <= text.length ? this.#issued.get(text.slice(text.length - length)) : undefined;
				if (issued !== undefined) return issued;
			}
		}
		return undefined;
	}
}
