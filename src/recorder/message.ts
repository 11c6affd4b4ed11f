import type { Pair } from "../har/entry.ts";

/** A request or a response as it is read off a connection. */
export class Message {
	headers: Pair[];
	/** Size of the body in bytes, whether or not the body is kept. */
	size = 0;
	/** Whether the message has ended, or was cut off. */
	hasEnded = false;
	readonly #whole = Promise.withResolvers<boolean>();
	/** Undefined if the body is too long. */
	#body: Buffer[] | undefined = [];

	constructor(headers: Pair[]) {
		this.headers = headers;
	}

	add(bytes: Buffer): void {
		this.size += bytes.length;
		if (this.size > bodyLimit) this.#body = undefined;
		this.#body?.push(bytes);
	}

	/** The message has ended, or was cut off. */
	end(isWhole: boolean): void {
		this.hasEnded = true;
		this.#whole.resolve(isWhole);
	}

	/** Resolves to whether the message is complete. */
	whole(): Promise<boolean> {
		return this.#whole.promise;
	}

	body(): Buffer | undefined {
		return this.#body && Buffer.concat(this.#body);
	}
}

/** Longer than any reply that a contract describes. A longer download passes without filling the memory. */
export const bodyLimit = 16 * 2 ** 20;

export class Request extends Message {
	readonly startedAt = Date.now();
	method: string;
	/** From the request line: a path and a query, or a whole URL. */
	target: string;
	httpVersion: string;
	/** Scheme, host and port of the server. */
	origin = "";

	constructor(method: string, target: string, httpVersion: string, headers: Pair[]) {
		super(headers);
		this.method = method;
		this.target = target;
		this.httpVersion = httpVersion;
	}
}

export class Response extends Message {
	readonly startedAt = Date.now();
	readonly status: number;
	readonly statusText: string;
	readonly httpVersion: string;

	constructor(status: number, statusText: string, httpVersion: string, headers: Pair[]) {
		super(headers);
		this.status = status;
		this.statusText = statusText;
		this.httpVersion = httpVersion;
	}
}

export interface Exchanged {
	request: Request;
	response: Response;
	endedAt: number;
}
