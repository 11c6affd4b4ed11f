import { type Console, viewerOf } from "../console/console.ts";
import { closingOf } from "../console/words.ts";
import type { Connection } from "./connection.ts";
import { type Shown, show } from "./show.ts";
import { type Trouble, troubled } from "./trouble.ts";

const nothing: Shown = { receive: () => undefined, end: () => undefined };

/** The screens that are open. They have a bound, and end together. */
export class OpenScreens {
	readonly #ends = new Set<() => void>();
	readonly #now: () => number;
	readonly #most: number;

	constructor(now: () => number, most = 100) {
		this.#now = now;
		this.#most = most;
	}

	get count(): number {
		return this.#ends.size;
	}

	/** Who gets none is told so, and its connection closed. */
	open(console: Console | undefined, connection: Connection, trouble: Trouble): Shown {
		if (console === undefined) connection.close(closingOf("unknown"));
		else if (this.#ends.size >= this.#most) connection.close({ code: 1013, reason: `more than ${this.#most} screens are open` });
		else return this.#show(console, troubled(connection, trouble, viewerOf(console.protocol) !== "terminal"));
		return nothing;
	}

	close(): void {
		for (const end of this.#ends) end();
		this.#ends.clear();
	}

	#show(console: Console, connection: Connection): Shown {
		const shown = show(console, connection, this.#now);
		const stop = () => {
			shown.end();
			connection.close({ code: 1001 });
		};
		this.#ends.add(stop);
		return {
			receive: (bytes) => shown.receive(bytes),
			end: () => {
				this.#ends.delete(stop);
				shown.end();
			},
		};
	}
}
