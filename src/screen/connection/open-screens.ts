import type { Closing } from "../../generate/answers/console-behaviour.ts";
import type { Trouble } from "../../prefer-header.ts";
import { type Console, type Owner, viewerOf } from "../console/console.ts";
import { closingOf } from "../console/words.ts";
import type { Connection } from "./connection.ts";
import { type Shown, show } from "./show.ts";
import { troubled } from "./trouble.ts";

const nothing: Shown = { receive: () => undefined, end: () => undefined };

interface Open {
	console: Console;
	stop(closing: Closing): void;
}

/** The screens that are open. They have a bound, and end together. */
export class OpenScreens {
	readonly #open = new Set<Open>();
	readonly #most: number;

	constructor(most = 100) {
		this.#most = most;
	}

	get count(): number {
		return this.#open.size;
	}

	/** How one more is refused; undefined while there is room. */
	get refusal(): Closing | undefined {
		return this.#open.size < this.#most ? undefined : { code: 1013, reason: `more than ${this.#most} screens are open` };
	}

	/** Who gets none is told so, and its connection closed. */
	open(console: Console | undefined, connection: Connection, { fault, delay }: Trouble): Shown {
		const { refusal } = this;
		if (console === undefined) connection.close(closingOf("unknown"));
		else if (refusal !== undefined) connection.close(refusal);
		else {
			// Once for all messages, so that they keep their order.
			const trouble = { ...(fault && { fault }), ...(delay && { delay: console.owner.random.between(...delay) }) };
			return this.#show(console, troubled(connection, trouble, viewerOf(console.protocol) !== "terminal"));
		}
		return nothing;
	}

	/** Those of an owner whose consoles are unknown from now on. */
	forget(owner: Owner): void {
		for (const { console, stop } of this.#open) if (console.owner === owner) stop(closingOf("unknown", console.closings));
	}

	close(): void {
		for (const { stop } of this.#open) stop({ code: 1001 });
	}

	#show(console: Console, connection: Connection): Shown {
		const shown = show(console, connection);
		const open: Open = {
			console,
			stop: (closing) => {
				this.#open.delete(open);
				shown.end();
				connection.close(closing);
			},
		};
		this.#open.add(open);
		return {
			receive: (bytes) => shown.receive(bytes),
			end: () => {
				this.#open.delete(open);
				shown.end();
			},
		};
	}
}
