import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { Misuse } from "../misuse.ts";
import { entryOf } from "./entry.ts";
import type { Exchanged } from "./message.ts";

/** The settings of the worker thread. */
export interface Order {
	api: string;
	out: string;
	keepHosts: boolean;
	isColoured: boolean;
}

/** The messages of the worker thread. */
export type Note =
	| { ready: true }
	| { misuse: string }
	| { text: string }
	/** The next exchange is in the file, or is known to be left out. */
	| { taken: true }
	| { failure: string }
	| { end: { recorded: number; hasErrors: boolean } };

/** Checks, redacts and writes in a worker thread, so that connections do not wait for it. */
export class Recorder {
	readonly #worker: Worker;
	readonly #started = Promise.withResolvers<void>();
	readonly #failed = Promise.withResolvers<string>();
	readonly #ended = Promise.withResolvers<{ recorded: number; hasErrors: boolean }>();
	/** Each waits for the worker to take an exchange, in the order in which they were sent there. */
	readonly #waiting: (() => void)[] = [];
	readonly #pending = new Set<Promise<void>>();

	private constructor(order: Order, print: (text: string) => void) {
		this.#worker = new Worker(new URL("worker.ts", import.meta.url), { workerData: order });
		this.#worker.on("message", (note: Note) => {
			if ("text" in note) print(note.text);
			else if ("taken" in note) this.#waiting.shift()?.();
			else if ("ready" in note) this.#started.resolve();
			else if ("misuse" in note) this.#started.reject(new Misuse(note.misuse));
			else if ("end" in note) this.#ended.resolve(note.end);
			else this.#failed.resolve(note.failure);
		});
	}

	static async start(order: Order, print: (text: string) => void): Promise<Recorder> {
		const recorder = new Recorder(order, print);
		await recorder.#started.promise;
		return recorder;
	}

	/** Resolves to the reason once the file can no longer be written. */
	get failed(): Promise<string> {
		return this.#failed.promise;
	}

	/** Resolves once the exchange is in the file, or is known to be left out. */
	add(exchange: Exchanged): Promise<void> {
		const taken = this.#take(exchange);
		this.#pending.add(taken);
		return taken.finally(() => this.#pending.delete(taken));
	}

	async #take(exchange: Exchanged): Promise<void> {
		const isWhole = await exchange.request.whole();
		const { promise, resolve } = Promise.withResolvers<void>();
		this.#waiting.push(resolve);
		this.#worker.postMessage(entryOf(exchange, isWhole));
		return promise;
	}

	/** Writes the remaining entries and prints the summary. Without entries there is no file. */
	async end(): Promise<{ recorded: number; hasErrors: boolean }> {
		await Promise.all(this.#pending);
		this.#worker.postMessage("end");
		return this.#ended.promise;
	}

	/** Ends without a file, because there is nothing to record. */
	async abandon(): Promise<void> {
		this.#worker.postMessage("abandon");
		await once(this.#worker, "exit");
	}
}
