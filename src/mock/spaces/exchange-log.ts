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

/** The last 1,000 exchanges, and fewer where their bodies are long. Nothing is made of one until somebody asks. */
export class ExchangeLog {
	#exchanges: LoggedExchange[] = [];
	/** Where the oldest stands. */
	#first = 0;
	#bytes = 0;

	get size(): number {
		return this.#exchanges.length - this.#first;
	}

	add(exchange: LoggedExchange): void {
		this.#exchanges.push(exchange);
		this.#bytes += bytesOf(exchange);
		while (this.size > countLimit || (this.#bytes > byteLimit && this.size > 1)) this.#dropOldest();
		// Moving the rest costs little where it is done seldom.
		if (this.#first > countLimit) this.#keep(this.#exchanges.slice(this.#first));
	}

	/** The oldest first. */
	of(space: Space): LoggedExchange[] {
		return this.#exchanges.slice(this.#first).filter((exchange) => exchange.space === space);
	}

	forget(space: Space): void {
		this.#keep(this.#exchanges.slice(this.#first).filter((exchange) => exchange.space !== space));
		this.#bytes = this.#exchanges.reduce((sum, exchange) => sum + bytesOf(exchange), 0);
	}

	#dropOldest(): void {
		const oldest = this.#exchanges[this.#first];
		if (oldest !== undefined) this.#bytes -= bytesOf(oldest);
		delete this.#exchanges[this.#first++];
	}

	#keep(exchanges: LoggedExchange[]): void {
		this.#exchanges = exchanges;
		this.#first = 0;
	}
}

/** About as much as an exchange holds. */
function bytesOf({ request: { path, search, body, headers }, reply }: LoggedExchange): number {
	const sent = "text" in body ? body.text.length : (body.bytes?.length ?? 0);
	const fields = Object.values(headers).reduce((sum, value) => sum + value.length, 0);
	return path.length + search.length + sent + fields + (reply?.body.length ?? 0);
}
