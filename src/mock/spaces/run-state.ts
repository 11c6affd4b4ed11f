import { usual } from "../../openapi/mock-states/state.ts";

/** By subject, the name of a state or a sequence of them: `{ vm: "stopped", service: ["throttled", "ok"] }`. */
export type Run = Record<string, string | string[]>;

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

	/** In the place of what was set before. */
	set(run: Run): void {
		this.#run = run;
		this.#isEmpty = Object.keys(run).length === 0;
		this.#steps.clear();
	}

	/** The state of a subject for this call, and a step on. Undefined if it is as usual. */
	take(subject: string): string | undefined {
		const set = Object.hasOwn(this.#run, subject) ? this.#run[subject] : undefined;
		if (set === undefined) return undefined;
		const state = typeof set === "string" ? set : this.step(`run ${subject}`, set);
		return state === usual ? undefined : state;
	}

	/** The next of a sequence. Sequences with another key go their own way. */
	step(key: string, sequence: readonly string[]): string {
		const step = this.#steps.get(key) ?? 0;
		this.#steps.set(key, step + 1);
		return sequence[Math.min(step, sequence.length - 1)] ?? usual;
	}
}
