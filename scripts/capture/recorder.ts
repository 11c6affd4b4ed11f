import { once } from "node:events";
import { styleText } from "node:util";
import { Worker } from "node:worker_threads";
import { Misuse } from "../check/misuse.ts";
import { entryOf } from "./entry.ts";
import type { Exchanged } from "./message.ts";

/** What the thread has to know. */
export interface Order {
	api: string;
	out: string;
	keepHosts: boolean;
	isColoured: boolean;
}

/** What the thread says. */
export type Note =
	| { ready: true }
	| { misuse: string }
	| { text: string }
	| { failure: string }
	| { end: { recorded: number; hasErrors: boolean } };

/** Judges, redacts and writes in a thread of its own, so that the connections do not wait for it. */
export class Recorder {
	readonly #worker: Worker;
	readonly #started = Promise.withResolvers<void>();
	readonly #ended = Promise.withResolvers<{ recorded: number; hasErrors: boolean }>();
	#last: Promise<void> = Promise.resolve();

	private constructor(order: Order) {
		this.#worker = new Worker(new URL("thread.ts", import.meta.url), { workerData: order });
		this.#worker.on("message", (note: Note) => this.#hear(note));
	}

	static async start(order: Omit<Order, "isColoured">): Promise<Recorder> {
		const recorder = new Recorder({ ...order, isColoured: styleText("red", "") !== "" });
		await recorder.#started.promise;
		return recorder;
	}

	add(exchange: Exchanged): void {
		const isWhole = exchange.request.whole();
		this.#last = this.#last.then(async () => this.#worker.postMessage(entryOf(exchange, await isWhole)));
	}

	/** Writes what has come, and prints the summary. Where nothing came there is no file. */
	async end(): Promise<{ recorded: number; hasErrors: boolean }> {
		await this.#last;
		this.#worker.postMessage("end");
		return this.#ended.promise;
	}

	/** There is nothing to record, and no file. */
	async abandon(): Promise<void> {
		this.#worker.postMessage("abandon");
		await once(this.#worker, "exit");
	}

	#hear(note: Note): void {
		if ("text" in note) process.stdout.write(note.text);
		else if ("ready" in note) this.#started.resolve();
		else if ("misuse" in note) this.#started.reject(new Misuse(note.misuse));
		else if ("end" in note) this.#ended.resolve(note.end);
		else {
			// The disk is full, say. What came before is in the file.
			console.error(`capture: the file cannot be written any more (${note.failure})`);
			process.exit(2);
		}
	}
}
