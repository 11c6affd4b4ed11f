import { randomUUID } from "node:crypto";
import type { PollModel } from "../generate/model/poll.ts";
import { expandPath } from "../openapi/path-template.ts";
import { type Expression, evaluate, parseExpression, type Values } from "../openapi/runtime-expression.ts";
import type { PrismOperation } from "./prism-operation.ts";
import type { Sample } from "./sample.ts";

/** How a response leads to its job. */
export interface Poll extends Pick<PollModel, "url"> {
	job: PrismOperation;
	/** Where a client may choose the job's id. */
	id?: Expression;
	/** What the link says about the parameters of the job's path. */
	parameters: Map<string, Expression>;
}

export function readPoll({ operation, url, id, parameters }: PollModel, known: PrismOperation[]): Poll {
	const job = known.find(({ iid }) => iid === operation);
	if (job === undefined) throw new Error(`Prism knows no operation ${operation}`);
	const expressions = Object.entries(parameters).map(([name, text]) => [name, parseExpression(text)] as const);
	return { job, url, ...(id !== undefined && { id: parseExpression(id) }), parameters: new Map(expressions) };
}

/** The path of a new job, which has the client's own id where it chose one. */
export function jobPath({ job, id, parameters }: Poll, request: Values, response: Values): string {
	const jobId = (id && evaluate(id, request)) || randomUUID().replaceAll("-", "");
	return expandPath(job.path, (name) => {
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
