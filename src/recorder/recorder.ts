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
	| { failure: string }
	| { end: { recorded: number; hasErrors: boolean } };

/** Checks, redacts and writes in a worker thread, so that connections do not wait for it. */
export class Recorder {
	readonly #worker: Worker;
	readonly #started = Promise.withResolvers<void>();
	readonly #failed = Promise.withResolvers<string>();
	readonly #ended = Promise.withResolvers<{ recorded: number; hasErrors: boolean }>();
	#last: Promise<void> = Promise.resolve();

	private constructor(order: Order, print: (text: string) => void) {
		this.#worker = new Worker(new URL("worker.ts", import.meta.url), { workerData: order });
		this.#worker.on("message", (note: Note) => {
			if ("text" in note) print(note.text);
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

	add(exchange: Exchanged): void {
		const isWhole = exchange.request.whole();
		this.#last = this.#last.then(async () => this.#worker.postMessage(entryOf(exchange, await isWhole)));
	}

	/** Writes the remaining entries and prints the summary. Without entries there is no file. */
	async end(): Promise<{ recorded: number; hasErrors: boolean }> {
		await this.#last;
		this.#worker.postMessage("end");
		return this.#ended.promise;
	}

	/** Ends without a file, because there is nothing to record. */
	async abandon(): Promise<void> {
		this.#worker.postMessage("abandon");
		await once(this.#worker, "exit");
	}
}
