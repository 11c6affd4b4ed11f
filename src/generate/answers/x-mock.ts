import { below, isObject, type Json, type JsonObject, type Spec } from "../../openapi/document.ts";
import { readExpression } from "../../openapi/runtime-expression.ts";
import { type Choice, type ConditionalChoice, type FaultKind, faultKinds, type HeaderEntry, type When } from "./answers.ts";
import type { AnswerModel } from "./declared-answers.ts";
import { findSample } from "./find-sample.ts";

/** An operation, as far as `x-mock` names its answers. */
export interface Answering {
	operationId: string;
	answers: AnswerModel[];
	/** The job that an answer leads to, by the answer's status. */
	jobs: Record<string, string>;
}

const members = ["default", "refused", "chosen", "headers"];
const choiceMembers = ["when", "status", "example", "then"];

/** Reads an `x-mock` of a spec. Throws a SpecError at what names nothing. */
export class XMock {
	readonly #spec: Spec;
	readonly #value: JsonObject;
	readonly #at: string;
	/** The first that declares an answer lends it. */
	readonly #among: readonly Answering[];

	/** The one that an object of the spec has. */
	constructor(spec: Spec, { pointer, value }: { pointer: string; value: JsonObject }, among: readonly Answering[]) {
		const written = value["x-mock"] ?? {};
		this.#spec = spec;
		this.#at = below(pointer, "x-mock");
		this.#value = this.#object(written, this.#at, members);
		this.#among = among;
	}

	/** What a right request is answered, if it says so. */
	get default(): Choice | undefined {
		const [own] = this.#among;
		const at = below(this.#at, "default");
		if (this.#value.default === undefined || own === undefined) return undefined;
		return this.#choice(this.#object(this.#value.default, at, ["status", "example"]), [own], at);
	}

	get refused(): ConditionalChoice[] {
		return this.#list("refused").map(([entry, at]) => this.#conditional(entry, at));
	}

	get chosen(): ConditionalChoice[] {
		return this.#list("chosen").map(([entry, at]) => this.#conditional(entry, at));
	}

	get headers(): HeaderEntry[] {
		return this.#list("headers").map(([entry, at]) => {
			const { when = {}, set } = this.#object(entry, at, ["when", "set"]);
			const isRight = isObject(set) && Object.values(set).every((value) => value === null || typeof value === "string");
			if (!isRight) throw this.#spec.error(below(at, "set"), "expected a text, or null, for each header");
			return { when: this.#when(when, below(at, "when")), set: set as HeaderEntry["set"] };
		});
	}

	#list(name: string): [entry: Json, pointer: string][] {
		const at = below(this.#at, name);
		const value = this.#value[name] ?? [];
		if (!Array.isArray(value)) throw this.#spec.error(at, `x-mock.${name} is not a list; write each entry with a leading -`);
		return value.map((entry, index) => [entry, below(at, index)]);
	}

	#conditional(written: Json, at: string): ConditionalChoice {
		const entry = this.#object(written, at, choiceMembers);
		const answer = this.#choice(entry, this.#among, at);
		return {
			when: this.#when(entry.when ?? null, below(at, "when")),
			answer,
			...(entry.then !== undefined && { jobAnswer: this.#jobAnswer(entry.then, answer, below(at, "then")) }),
		};
	}

	#jobAnswer(written: Json, { operationId, status }: Choice, at: string): Choice {
		const job = this.#among.find((each) => each.operationId === operationId)?.jobs[status];
		const among = this.#among.filter((each) => each.operationId === job);
		if (among.length === 0)
			throw this.#spec.error(at, `${status} leads to no job that could answer "then"; remove it, or give the answer a link with x-poll`);
		return this.#choice(this.#object(written, at, ["status", "example"]), among, at);
	}

	#choice({ status, example }: JsonObject, among: readonly Answering[], at: string): Choice {
		for (const { operationId, answers } of among) {
			const sample = findSample(answers, { code: Number(status), ...(example !== undefined && { example: String(example) }) });
			if (sample !== undefined) return { operationId, status: sample.status, answer: answers.indexOf(sample.answer) };
		}
		const wanted = `${status}${example === undefined ? "" : ` with an example ${example}`}`;
		throw this.#spec.error(at, `no operation declares ${wanted}; correct it`);
	}

	#when(written: Json, at: string): When {
		if (isObject(written)) {
			for (const [text, is] of Object.entries(written)) this.#condition(text, is, below(at, text));
			return written;
		}
		const kind = faultKinds.find((each) => each === written);
		if (kind === undefined) throw this.#spec.error(at, `"when: ${written}" is none of ${faultKinds.join(", ")}; correct it`);
		return kind satisfies FaultKind;
	}

	#condition(text: string, is: Json, at: string): void {
		if (readExpression(text)?.message !== "request")
			throw this.#spec.error(at, `"${text}" is no runtime expression of the request; name its method, a header, a parameter or a body`);
		if (!isObject(is)) return;
		const { pattern } = this.#object(is, at, ["pattern"]);
		try {
			// Linear: it is only made, not used; where it is used, its text is cut.
			new RegExp(String(pattern), "u");
		} catch (error) {
			throw this.#spec.error(below(at, "pattern"), `not a regular expression: ${(error as Error).message}; correct it`);
		}
	}

	#object(value: Json, at: string, names: readonly string[]): JsonObject {
		if (!isObject(value)) throw this.#spec.error(at, `expected an object with ${names.join(", ")}`);
		const unknown = Object.keys(value).find((name) => !names.includes(name));
		if (unknown !== undefined) throw this.#spec.error(below(at, unknown), `x-mock has no word ${unknown} here; it has ${names.join(", ")}`);
		return value;
	}
}
