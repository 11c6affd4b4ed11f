import { randomUUID } from "node:crypto";
import type { PollEntry } from "../generate/answers/answers.ts";
import { expandPath } from "../openapi/path-template.ts";
import { evaluate, parseExpression, type Values } from "../openapi/runtime-expression.ts";
import type { Operation, Poll, Sample } from "./operation.ts";

export function readPoll({ operationId, url, id, parameters }: PollEntry, known: ReadonlyMap<string, Operation>): Poll {
	const job = known.get(operationId);
	if (job === undefined) throw new Error(`answers.js has no operation ${operationId}: run npm run generate`);
	const expressions = Object.entries(parameters).map(([name, text]) => [name, parseExpression(text)] as const);
	return { job, url, ...(id !== undefined && { id: parseExpression(id) }), parameters: new Map(expressions) };
}

/** The path of a new job, which has the client's own id where it chose one. */
export function jobPath({ job, id, parameters }: Poll, request: Values, response: Values): string {
	const jobId = (id && evaluate(id, request)) || randomUUID().replaceAll("-", "");
	return expandPath(job.declared.path, (name) => {
		const expression = parameters.get(name);
		const value = expression && evaluate(expression, expression.message === "request" ? request : response);
		return encodeURIComponent(String(value ?? jobId));
	});
}

/** The newest jobs that fail; every other job answers the default of its operation. */
export class FailedJobs {
	readonly #answers = new Map<string, Sample>();
	readonly #limit = 1000;

	set(path: string, answer: Sample | undefined): void {
		this.#answers.delete(path);
		if (answer === undefined) return;
		this.#answers.set(path, answer);
		const [oldest] = this.#answers.keys();
		if (this.#answers.size > this.#limit && oldest !== undefined) this.#answers.delete(oldest);
	}

	get(path: string): Sample | undefined {
		return this.#answers.get(path);
	}
}
