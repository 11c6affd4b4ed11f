import { randomUUID } from "node:crypto";
import { expandPath } from "../openapi/path-template.ts";
import { type Expression, evaluate, parseExpression, type Values } from "../openapi/runtime-expression.ts";
import type { PrismOperation } from "./prism-operation.ts";
import type { Sample } from "./sample.ts";

/** How a response leads to its job: a link with `x-poll`. */
export interface Poll {
	job: PrismOperation;
	/** The member of the response that holds the job's URL. */
	url: Expression;
	/** Where a client may choose the job's id. */
	id?: Expression;
	/** What the link says about the parameters of the job's path. */
	parameters: Map<string, Expression>;
}

/** A link as a spec writes it. */
export interface Link {
	operationId?: string;
	parameters?: Record<string, string>;
	"x-poll"?: { url: string; id?: string };
}

export function readPoll(links: Link[], known: PrismOperation[]): Poll | undefined {
	const link = links.find((link) => link["x-poll"] !== undefined);
	const poll = link?.["x-poll"];
	if (link === undefined || poll === undefined) return undefined;
	const job = known.find(({ iid }) => iid === link.operationId);
	if (job === undefined) throw new Error(`the link with x-poll names no operation: ${link.operationId}`);
	const parameters = Object.entries(link.parameters ?? {}).map(([name, text]) => [name, parseExpression(text)] as const);
	return { job, url: parseExpression(poll.url), ...(poll.id && { id: parseExpression(poll.id) }), parameters: new Map(parameters) };
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
