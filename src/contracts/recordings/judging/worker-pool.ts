import { Worker } from "node:worker_threads";
import { Misuse } from "../../../misuse.ts";

/** In MB. What is read of a piece dies young; with the usual size of a worker, the garbage collector would move it before. */
const youngSize = 64;

interface Waiting<Reply> {
	resolve(reply: Reply): void;
	reject(error: Misuse): void;
}

interface Member<Reply> {
	worker: Worker;
	/** Those who wait for a reply, in the order of their tasks. A worker replies in this order. */
	waiting: Waiting<Reply>[];
}

/** Worker threads that do tasks. If one of them ends early, all tasks fail. */
export class WorkerPool<Task, Reply> {
	readonly #members: Member<Reply>[];
	#failure: Misuse | undefined;

	constructor(script: URL, count: number, workerData: unknown) {
		this.#members = Array.from({ length: count }, () => this.#start(script, workerData));
	}

	/** How many tasks the worker has that has the fewest. */
	get fewest(): number {
		return this.#freest().waiting.length;
	}

	/** Gives a task to the worker with the fewest. */
	run(task: Task, transferred: ArrayBuffer[]): Promise<Reply> {
		return this.#give(this.#freest(), task, transferred);
	}

	/** Gives every worker the same task. */
	runOnEach(task: Task): Promise<Reply[]> {
		return Promise.all(this.#members.map((member) => this.#give(member, task, [])));
	}

	async close(): Promise<void> {
		for (const { worker } of this.#members) worker.removeAllListeners("exit");
		await Promise.all(this.#members.map(({ worker }) => worker.terminate()));
	}

	#freest(): Member<Reply> {
		return this.#members.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
	}

	#start(script: URL, workerData: unknown): Member<Reply> {
		const member: Member<Reply> = {
			worker: new Worker(script, { workerData, resourceLimits: { maxYoungGenerationSizeMb: youngSize } }),
			waiting: [],
		};
		member.worker.on("message", (reply: Reply) => member.waiting.shift()?.resolve(reply));
		member.worker.on("error", (error: NodeJS.ErrnoException) => this.#fail(error.code ?? error.name));
		member.worker.on("exit", (code) => this.#fail(`exit code ${code}`));
		return member;
	}

	#give({ worker, waiting }: Member<Reply>, task: Task, transferred: ArrayBuffer[]): Promise<Reply> {
		if (this.#failure !== undefined) return Promise.reject(this.#failure);
		return new Promise((resolve, reject) => {
			waiting.push({ resolve, reject });
			worker.postMessage(task, transferred);
		});
	}

	#fail(reason: string): void {
		this.#failure ??= new Misuse(`a worker thread ended early (${reason}); try --jobs 1`);
		for (const { waiting } of this.#members) for (const { reject } of waiting.splice(0)) reject(this.#failure);
	}
}
