import { usual } from "../../openapi/mock-states/state.ts";
import type { Delay, SocketFault } from "../../openapi/words/mock-states.ts";
import type { Sample, State } from "../operation.ts";
import type { RunState } from "../spaces/run-state.ts";

/** What the states that a request meets make of its answer. The first that decides it ends the search; a delay decides nothing. */
export class Effects {
	answer: Sample | undefined;
	jobAnswers: readonly Sample[] = [];
	page: State["page"];
	fault: SocketFault | undefined;
	readonly delays: Delay[] = [];
	/** For the log. */
	readonly names: string[] = [];
	readonly #states: readonly State[];
	readonly #run: RunState;
	readonly #taken = new Set<string>();

	constructor(states: readonly State[], run: RunState) {
		this.#states = states;
		this.#run = run;
	}

	get isDecided(): boolean {
		return this.answer !== undefined || this.page !== undefined || this.fault !== undefined;
	}

	/** Whether a state of this subject was met already. */
	knows(subject: string): boolean {
		return this.#taken.has(subject);
	}

	/** `source` is by what the state was chosen: each goes its own way through a sequence. */
	take({ subject, sequence, ...state }: State, source: "header" | "id" | "run"): void {
		this.#taken.add(subject);
		if (sequence !== undefined) {
			const own = this.#run.step(`${source} ${state.name}`, sequence);
			const next = own === usual ? undefined : this.#find(subject, own);
			if (next !== undefined) this.take(next, source);
			return;
		}
		this.names.push(state.name);
		if (state.delay !== undefined) this.delays.push(state.delay);
		this.answer = state.answer;
		this.jobAnswers = state.jobAnswers;
		this.page = state.page;
		this.fault = state.fault;
	}

	/** The states of the run, for subjects that neither the request nor an id has spoken of. What a call does not reach takes no step of its sequence. */
	takeRun(): void {
		if (this.#run.isEmpty) return;
		for (const subject of new Set(this.#states.map((state) => state.subject))) {
			if (this.isDecided) return;
			const own = this.knows(subject) ? undefined : this.#run.take(subject);
			const state = own === undefined ? undefined : this.#find(subject, own);
			if (state !== undefined) this.take(state, "run");
		}
	}

	#find(subject: string, own: string): State | undefined {
		return this.#states.find((state) => state.subject === subject && state.own === own);
	}
}
