import { randomUUID } from "node:crypto";
import type { PollEntry } from "../generate/answers/answers.ts";
import { expandPath } from "../openapi/path-template.ts";
import { evaluate, parseExpression, type Values } from "../openapi/runtime-expression.ts";
import type { Named } from "./consoles/ids.ts";
import type { Operation, Poll, Sample } from "./operation.ts";
import type { FixedValue } from "./x-mock/set-values.ts";

export function readPoll({ operationId, url, id, parameters }: PollEntry, known: ReadonlyMap<string, Operation>): Poll {
	const job = known.get(operationId);
	if (job === undefined) throw new Error(`answers.js has no operation ${operationId}: run npm run generate`);
	const expressions = Object.entries(parameters).map(([name, text]) => [name, parseExpression(text)] as const);
	return { job, url, ...(id !== undefined && { id: parseExpression(id) }), parameters: new Map(expressions) };
}

/** The id that the client chose for its job. */
export function chosenId({ id }: Poll, request: Values): string | undefined {
	const chosen = id && evaluate(id, request);
	return chosen === undefined || chosen === "" ? undefined : String(chosen);
}

/** The path of a new job, which has the client's own id where it chose one. */
export function jobPath(poll: Poll, request: Values, response: Values): string {
	const { job, parameters } = poll;
	const jobId = chosenId(poll, request) ?? randomUUID().replaceAll("-", "");
	return expandPath(job.declared.path, (name) => {
		const expression = parameters.get(name);
		const value = expression && evaluate(expression, expression.message === "request" ? request : response);
		return encodeURIComponent(String(value ?? jobId));
	});
}

/** What is known of a job that began here. */
interface Job {
	/** What it answers, if not the default of its operation. */
	answer: Sample | undefined;
	/** What the request that began it makes of its answers. */
	fixed: readonly FixedValue[];
	/** What that request named. */
	named?: readonly Named[];
}

/** The newest jobs; every other one answers the default of its operation. */
export class Jobs {
	readonly #jobs = new Map<string, Job>();
	/** The ids that clients chose. */
	readonly #ids = new Set<string>();
	readonly #limit = 2_000;

	begin(path: string, job: Job, chosen?: string): void {
		this.#jobs.delete(path);
		this.#jobs.set(path, job);
		if (chosen !== undefined) this.#ids.add(chosen);
		for (const kept of [this.#jobs, this.#ids]) {
			if (kept.size <= this.#limit) continue;
			const [oldest = ""] = kept.keys();
			kept.delete(oldest);
		}
	}

	get(path: string): Job | undefined {
		return this.#jobs.get(path);
	}

	/** Whether a job that a client began here has this id. */
	isChosen(id: string): boolean {
		return this.#ids.has(id);
	}
}
