import type { Reply } from "../reply.ts";
import type { Request } from "../request.ts";
import type { Space } from "./spaces.ts";

/** A request and what it was answered. Without a reply it was left alone, or its connection broken. */
export interface LoggedExchange {
	space: Space;
	/** In milliseconds since 1970, by the clock of the space. */
	startedAt: number;
	/** Milliseconds. */
	duration: number;
	request: Request;
	reply: Pick<Reply, "status" | "headers" | "body"> | undefined;
}

const countLimit = 1_000;
const byteLimit = 32 * 1024 * 1024;

interface Slot {
	exchange: LoggedExchange;
	bytes: number;
}

/** The last 1,000 exchanges, and fewer where their bodies are long. Nothing is made of one until somebody asks. */
export class ExchangeLog {
	/** A ring: a new one takes the place of the oldest. */
	readonly #slots: (Slot | undefined)[] = Array(countLimit).fill(undefined);
	/** Where the next one goes. */
	#next = 0;
	#size = 0;
	#bytes = 0;

	get size(): number {
		return this.#size;
	}

	add(exchange: LoggedExchange): void {
		const bytes = bytesOf(exchange);
		while (this.#size >= countLimit || (this.#bytes + bytes > byteLimit && this.#size > 0)) this.#dropOldest();
		this.#slots[this.#next] = { exchange, bytes };
		this.#next = (this.#next + 1) % countLimit;
		this.#size++;
		this.#bytes += bytes;
	}

	/** The oldest first. */
	of(space: Space): LoggedExchange[] {
		return this.#all().filter((exchange) => exchange.space === space);
	}

	forget(space: Space): void {
		const others = this.#all().filter((exchange) => exchange.space !== space);
		while (this.#size > 0) this.#dropOldest();
		for (const exchange of others) this.add(exchange);
	}

	get #oldest(): number {
		return (this.#next + countLimit - this.#size) % countLimit;
	}

	#all(): LoggedExchange[] {
		const oldest = this.#oldest;
		return [...this.#slots.slice(oldest), ...this.#slots.slice(0, oldest)].flatMap((slot) => slot?.exchange ?? []);
	}

	#dropOldest(): void {
		const oldest = this.#oldest;
		this.#bytes -= this.#slots[oldest]?.bytes ?? 0;
		this.#slots[oldest] = undefined;
		this.#size--;
	}
}

/** About as much as an exchange holds. */
function bytesOf({ request: { path, search, body, headers }, reply }: LoggedExchange): number {
	const sent = "text" in body ? body.text.length : (body.bytes?.length ?? 0);
	let fields = 0;
	for (const name in headers) fields += headers[name]?.length ?? 0;
	return path.length + search.length + sent + fields + (reply?.body.length ?? 0);
}
