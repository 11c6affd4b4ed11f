import type { DraftFinding } from "../checker/finding.ts";
import type { Missed } from "../checker/match/match-operation.ts";
import { findRefused } from "../generate/answers/find-sample.ts";
import { decode } from "../openapi/path-template.ts";
import type { Values } from "../openapi/runtime-expression.ts";
import { Complaint } from "./complaint.ts";
import type { Answered } from "./consoles/console-of.ts";
import type { Engine } from "./engine/engine.ts";
import type { Live } from "./engine/live.ts";
import { chosenId, type Jobs } from "./jobs.ts";
import { faultOf, judge, type Verdict } from "./judge.ts";
import type { IssuedCredentials } from "./log-in/issued-credentials.ts";
import { nearestBySpelling, nearestTo } from "./nearest.ts";
import type { Operation, Operations, Refusal, Sample } from "./operation.ts";
import { type Fault, findNamed, findRefusal } from "./refusal.ts";
import { type Request, valuesOf } from "./request.ts";
import type { Space } from "./spaces/spaces.ts";
import { Effects } from "./states/effects.ts";
import { grantState, grantWish, type Wish } from "./wish.ts";
import type { Circumstances } from "./x-mock/condition.ts";
import type { KeptValues } from "./x-mock/kept-values.ts";

export interface Served {
	operations: Operations;
	jobs: Jobs;
	credentials: IssuedCredentials;
	/** What `x-mock.set` keeps. */
	kept: KeptValues;
	/** Whose request it is, with its clock. */
	space: Space;
	/** The time zone of the servers' clocks. */
	zone: string;
	engine: Engine;
	/** Takes the consoles to which answers lead, where screens are served. */
	handOut?(answered: Answered): void;
	/** Where a VNC viewer without a page connects. */
	vncPort(): number;
	/** Prism itself, which is loaded only when it is asked. */
	live(): Promise<Live>;
}

/** Which declared sample a request is answered with. */
export interface Decision {
	sample: Sample;
	/** What the job answers that the sample leads to, look by look. Empty: its usual. */
	jobAnswers: readonly Sample[];
	fault: Fault | undefined;
	circumstances: Circumstances;
	/** What the states that it met make of the answer beside the sample. */
	effects: Effects;
}

/** `origin` is the mock's own, as the request addressed it. Throws a {@link Complaint} where the contract declares no answer. */
export function decide(request: Request, wish: Wish, served: Served, origin: string): Decision {
	const verdict = decode(request.path) === undefined ? undefined : judge(request, served.operations);
	if (verdict === undefined || !("errors" in verdict)) return turnAway(request, verdict, served, origin);
	return new Deciding(request, wish, verdict, served, origin).decided();
}

const circumstancesOf = ({ space, zone }: Served, values: Values, errors: readonly DraftFinding[]): Circumstances => ({
	...{ values, errors, zone },
	now: space.clock.now(),
});

/** What is asked of an operation. The request's own wish counts before a value that behaves, and this before the run. */
class Deciding {
	readonly #request: Request;
	readonly #verdict: Verdict;
	readonly #served: Served;
	readonly #wished: Sample | undefined;
	readonly #effects: Effects;
	readonly #fault: Fault | undefined;
	readonly #circumstances: Circumstances;

	constructor(request: Request, wish: Wish, verdict: Verdict, served: Served, origin: string) {
		const { operation, path, errors, tolerated } = verdict;
		const { declared } = operation;
		this.#request = request;
		this.#verdict = verdict;
		this.#served = served;
		this.#effects = new Effects(operation.states, served.space.state);
		this.#wished = grantWish(wish, operation, request.headers.accept);
		const wished = grantState(wish, operation);
		if (wished !== undefined) this.#effects.take(wished, "header");
		const values = valuesOf(request, { origin, path, declared: declared.requestBody });
		this.#circumstances = circumstancesOf(served, values, [...errors, ...tolerated]);
		this.#fault = this.#expiry() ?? faultOf(verdict);
	}

	decided(): Decision {
		const { operation, tolerated, shown } = this.#verdict;
		if (this.#wished !== undefined) return this.#with(this.#wished);
		if (this.#effects.isDecided) return this.#byState();
		const told = this.#fault ?? this.#duplicate() ?? faultOf({ errors: tolerated, shown });
		const refusal = this.#entryIn(operation.refusals, told);
		if (refusal?.answer !== undefined) return { ...this.#with(refusal.answer, refusal.jobAnswers), fault: told };
		if (this.#effects.isDecided) return { ...this.#byState(), fault: told };
		return this.#fault === undefined ? this.#usual(told) : this.#refused(this.#fault);
	}

	#usual(told: Fault | undefined): Decision {
		const { operation } = this.#verdict;
		const { jobs, space, operations } = this.#served;
		const ofJob = operations.isJob(operation) ? jobs.look(this.#request.path, space) : undefined;
		if (ofJob !== undefined) return this.#with(ofJob);
		this.#effects.takeRun();
		if (this.#effects.isDecided) return this.#byState();
		const chosen = told === undefined ? this.#entryIn(operation.chosen, told) : undefined;
		if (chosen?.answer !== undefined) return this.#with(chosen.answer, chosen.jobAnswers);
		return this.#byState();
	}

	#refused(fault: Fault): Decision {
		const { operation } = this.#verdict;
		const refused = findRefused(operation.answers);
		if (refused !== undefined) return this.#with({ operation, ...refused });
		throw new Complaint(400, `the contract declares no answer to this request: ${fault.kind}: ${fault.why}`);
	}

	/** The first entry that decides the answer. One whose state is as usual, or only slow, leaves that to those behind it. */
	#entryIn(entries: readonly Refusal[], told: Fault | undefined): Refusal | undefined {
		let rest = entries;
		for (;;) {
			const entry = findRefusal(rest, told, this.#circumstances);
			if (entry?.state === undefined) return entry;
			if (!this.#effects.knows(entry.state.subject)) this.#effects.take(entry.state, "id");
			if (this.#effects.isDecided) return undefined;
			rest = rest.slice(rest.indexOf(entry) + 1);
		}
	}

	/** A job has the id that the client chose, and the contract says how that is refused. */
	#duplicate(): Fault | undefined {
		const { polls, refusals } = this.#verdict.operation;
		const { jobs, space } = this.#served;
		if (polls.size === 0 || !refusals.some(({ when }) => when.kind === "duplicate")) return undefined;
		const ids = [...polls.values()].flatMap((poll) => chosenId(poll, this.#circumstances.values) ?? []);
		return ids.some((id) => jobs.isChosen(id, space)) ? { kind: "duplicate", why: "a job has the id that it chose" } : undefined;
	}

	/** A credential that was issued here and has ended, unless the request wishes for another state of it; elsewhere than here, nobody knows its end. */
	#expiry(): Fault | undefined {
		const { declared, refusals } = this.#verdict.operation;
		const isNeeded = declared.security.alternatives.some((alternative) => alternative.length > 0);
		const { credentials, operations } = this.#served;
		if (!isNeeded || !credentials.hasEnded(this.#request.headers, operations.carriers)) return undefined;
		const subject = findNamed(refusals, "expired", this.#circumstances)?.state?.subject;
		if (subject !== undefined && this.#effects.knows(subject)) return undefined;
		return { kind: "expired", why: "the credential was issued here, and has ended" };
	}

	#byState(): Decision {
		return this.#with(this.#effects.answer ?? this.#verdict.operation.default, this.#effects.jobAnswers);
	}

	#with(sample: Sample, jobAnswers: readonly Sample[] = []): Decision {
		return { sample, jobAnswers, fault: this.#fault, circumstances: this.#circumstances, effects: this.#effects };
	}
}

/** No operation has this path, or none has this method: the API answers whose paths are nearest. */
function turnAway(request: Request, missed: Missed | undefined, served: Served, origin: string): Decision {
	const { path } = request;
	const { operations } = served;
	const [same] = missed?.samePath ?? [];
	const nearest = same === undefined ? nearestTo(path, operations.all) : operations.of(same);
	if (nearest === undefined)
		throw new Complaint(404, `no operation is near this path. These are served\n${list(operations.all)}\nThis was asked\n  ${path}`);
	const fault: Fault =
		same === undefined
			? {
					kind: "unknownPath",
					why: missed?.other
						? `it is no call of ${missed.other.operationId}`
						: `the nearest by spelling is ${nearestBySpelling(path, operations.all)}`,
				}
			: { kind: "unknownMethod", why: `it knows ${missed?.samePath.map(({ method }) => method).join(" and ")}` };
	const circumstances = circumstancesOf(served, valuesOf(request, { origin, path: {} }), []);
	const refusal = findNamed(nearest.refusals, fault.kind, circumstances);
	if (refusal === undefined) throw new Complaint(404, `the contract declares no answer to this request: ${fault.kind}: ${fault.why}`);
	const effects = new Effects(nearest.states, served.space.state);
	if (refusal.state !== undefined) effects.take(refusal.state, "id");
	const { answer = effects.answer ?? nearest.default, jobAnswers } = refusal;
	return { sample: answer, jobAnswers, fault, circumstances, effects };
}

function list(operations: readonly Operation[]): string {
	return operations.map(({ declared: { method, path } }) => `  ${method} ${path}`).join("\n");
}
