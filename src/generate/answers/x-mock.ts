import { below, type Json, type JsonObject, type Spec } from "../../openapi/document.ts";
import type { Choice, ConditionalChoice, SetEntry } from "./answers.ts";
import type { Answering } from "./declared-answers.ts";
import { findSample } from "./find-sample.ts";
import { setEntryOf } from "./set-entry.ts";
import { objectOf, whenOf } from "./when.ts";

const members = ["default", "refused", "chosen", "set", "states", "console"];
const choiceMembers = ["when", "status", "example", "then", "state"];

/** Reads an `x-mock` of a spec. Throws a SpecError at what names nothing. */
export class XMock {
	readonly #spec: Spec;
	readonly #value: JsonObject;
	readonly #at: string;
	/** The first that declares an answer lends it. */
	readonly #among: readonly Answering[];
	/** Those whose answers it is about. */
	readonly #meant: readonly Answering[];

	/** The one that an object of the spec has. */
	constructor(
		spec: Spec,
		{ pointer, value }: { pointer: string; value: JsonObject },
		among: readonly Answering[],
		meant: readonly Answering[],
	) {
		const written = value["x-mock"] ?? {};
		this.#spec = spec;
		this.#at = below(pointer, "x-mock");
		this.#value = objectOf(this.#spec, written, this.#at, members);
		this.#among = among;
		this.#meant = meant;
	}

	/** What a right request is answered, if it says so. */
	get default(): Choice | undefined {
		const [own] = this.#among;
		const at = below(this.#at, "default");
		if (this.#value.default === undefined || own === undefined) return undefined;
		return this.#choice(objectOf(this.#spec, this.#value.default, at, ["status", "example"]), [own], at);
	}

	get refused(): ConditionalChoice[] {
		return this.#list("refused").map(([entry, at]) => this.#conditional(entry, at));
	}

	get chosen(): ConditionalChoice[] {
		return this.#list("chosen").map(([entry, at]) => this.#conditional(entry, at));
	}

	get set(): SetEntry[] {
		return this.#list("set").map(([entry, at]) => setEntryOf(this.#spec, entry, at, { meant: this.#meant, known: this.#among }));
	}

	#list(name: string): [entry: Json, pointer: string][] {
		const at = below(this.#at, name);
		const value = this.#value[name] ?? [];
		if (!Array.isArray(value)) throw this.#spec.error(at, `x-mock.${name} is not a list; write each entry with a leading -`);
		return value.map((entry, index) => [entry, below(at, index)]);
	}

	#conditional(written: Json, at: string): ConditionalChoice {
		const entry = objectOf(this.#spec, written, at, choiceMembers);
		if (entry.state !== undefined) return this.#ofState(entry, at);
		const answer = this.#choice(entry, this.#among, at);
		return {
			when: whenOf(this.#spec, entry.when ?? null, below(at, "when")),
			answer,
			...(entry.then !== undefined && { jobAnswer: this.#jobAnswer(entry.then, answer, below(at, "then")) }),
		};
	}

	/** That the operation has the state is seen to where references are. */
	#ofState({ state, when, ...others }: JsonObject, at: string): ConditionalChoice {
		const [other] = Object.keys(others);
		if (other !== undefined) throw this.#spec.error(below(at, other), `the state says what is answered; remove ${other}, or the state`);
		return { when: whenOf(this.#spec, when ?? null, below(at, "when")), state: String(state) };
	}

	#jobAnswer(written: Json, { operationId, status }: Choice, at: string): Choice {
		const job = this.#among.find((each) => each.operationId === operationId)?.jobs[status];
		const among = this.#among.filter((each) => each.operationId === job);
		if (among.length === 0)
			throw this.#spec.error(at, `${status} leads to no job that could answer "then"; remove it, or give the answer a link with x-poll`);
		return this.#choice(objectOf(this.#spec, written, at, ["status", "example"]), among, at);
	}

	#choice({ status, example }: JsonObject, among: readonly Answering[], at: string): Choice {
		for (const { operationId, answers } of among) {
			const sample = findSample(answers, { code: Number(status), ...(example !== undefined && { example: String(example) }) });
			if (sample !== undefined) return { operationId, status: sample.status, answer: answers.indexOf(sample.answer) };
		}
		const wanted = `${status}${example === undefined ? "" : ` with an example ${example}`}`;
		throw this.#spec.error(at, `no operation declares ${wanted}; correct it`);
	}
}
