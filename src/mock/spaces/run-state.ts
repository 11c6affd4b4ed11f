import { usual } from "../../openapi/mock-states/state.ts";

/** By subject, the name of a state or a sequence of them: `{ vm: "stopped", service: ["throttled", "ok"] }`. */
export type Run = Record<string, string | string[]>;

/** A console of a machine that is in this state closes. */
const stopped = { subject: "vm", state: "stopped" };

/** In which state each subject of a run is, call by call. The last of a sequence stays. */
export class RunState {
	#run: Run = {};
	#isEmpty = true;
	readonly #steps = new Map<string, number>();

	get run(): Run {
		return this.#run;
	}

	/** Nothing is set, as mostly. */
	get isEmpty(): boolean {
		return this.#isEmpty;
	}

	/** Whether the machine is stopped now. Nobody calls by asking, so no sequence goes on. */
	get isStopped(): boolean {
		return !this.#isEmpty && this.#now(stopped.subject) === stopped.state;
	}

	/** In the place of what was set before. */
	set(run: Run): void {
		this.#run = run;
		this.#isEmpty = Object.keys(run).length === 0;
		this.#steps.clear();
	}

	/** The state of a subject for this call, and a step on. Undefined if it is as usual. */
	take(subject: string): string | undefined {
		const set = this.#setOf(subject);
		if (set === undefined) return undefined;
		const state = typeof set === "string" ? set : this.step(keyOf(subject), set);
		return state === usual ? undefined : state;
	}

	/** The next of a sequence. Sequences with another key go their own way. */
	step(key: string, sequence: readonly string[]): string {
		const step = this.#steps.get(key) ?? 0;
		this.#steps.set(key, step + 1);
		return sequence[Math.min(step, sequence.length - 1)] ?? usual;
	}

	/** The state of the last call; before the first, that of the first. */
	#now(subject: string): string | undefined {
		const set = this.#setOf(subject);
		if (set === undefined || typeof set === "string") return set;
		const last = (this.#steps.get(keyOf(subject)) ?? 1) - 1;
		return set[Math.min(last, set.length - 1)];
	}

	#setOf(subject: string): string | string[] | undefined {
		return Object.hasOwn(this.#run, subject) ? this.#run[subject] : undefined;
	}
}

const keyOf = (subject: string): string => `run ${subject}`;
