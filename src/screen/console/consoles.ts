import type { ConsoleRefusal } from "../../generate/answers/console-behaviour.ts";
import type { Console, Owner } from "./console.ts";

interface Kept {
	console: Console;
	isUsed: boolean;
}

/** What asking for a console gives; of one that is refused, as much as is still known of it. */
export type Opened = { console: Console } | { refusal: ConsoleRefusal; console?: Console };

/** The newest consoles that the mock handed out, by their secrets. The oldest goes first: its link is unknown then. */
export class Consoles {
	readonly #kept = new Map<string, Kept>();
	readonly #limit: number;

	constructor(limit = 2_000) {
		this.#limit = limit;
	}

	/** A secret that is handed out again has what is said of it now. */
	add(key: string, console: Console): void {
		this.#kept.delete(key);
		this.#kept.set(key, { console, isUsed: false });
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > this.#limit && oldest !== undefined) this.#kept.delete(oldest);
	}

	/** What was handed out to an owner is unknown from now on. */
	forget(owner: Owner): void {
		for (const [key, { console }] of this.#kept) if (console.owner === owner) this.#kept.delete(key);
	}

	/** What a viewer would be told; it uses nothing up. */
	look(key: string | undefined): Opened {
		const kept = this.#kept.get(key ?? "");
		if (kept === undefined) return { refusal: "unknown" };
		const { console, isUsed } = kept;
		if (console.expires !== undefined && console.expires <= console.owner.clock.now()) return { refusal: "expired", console };
		if (console.owner.state.isStopped) return { refusal: "stopped", console };
		return console.isOneTime && isUsed ? { refusal: "used", console } : { console };
	}

	/** A console that works once is used up by this. */
	open(key: string | undefined): Opened {
		const opened = this.look(key);
		const kept = this.#kept.get(key ?? "");
		if (kept !== undefined && !("refusal" in opened)) kept.isUsed = true;
		return opened;
	}
}
