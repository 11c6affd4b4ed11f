import { isObject } from "../../../src/openapi/document.ts";
import { fill } from "../locale.ts";
import { type Operation, operationsOf } from "../operation.ts";
import { text } from "../text.ts";
import type { OperationPage } from "./operation-page.ts";

/** A message of the diagram of a job, between two of its lanes. */
export interface Step {
	lane: "ask" | "answer" | "hook";
	/** What goes over the wire. */
	message: string;
	/** Markdown. */
	note: string;
}

/** The messages of the job that an operation starts; none where it starts none. */
export function flowOf({ operation, responses, webHooks }: OperationPage): Step[] {
	const { contract, method, path } = operation;
	const announcing = responses.find(({ poll }) => poll !== undefined);
	const poll = announcing?.poll;
	const job = operationsOf(contract).find(({ operationId }) => operationId === poll?.operation);
	if (announcing === undefined || poll === undefined || job === undefined) return [];
	const { chosen, announced, every, running, ended } = text[contract.language].flow;
	return [
		{ lane: "ask", message: `${method} ${path}`, note: poll.header === undefined ? "" : fill(chosen, { header: poll.header }) },
		{ lane: "answer", message: announcing.status, note: fill(announced, { pointer: poll.url }) },
		{ lane: "ask", message: `${job.method} ${job.path}`, note: fill(every, { seconds: poll.interval / 1000 }) },
		{ lane: "answer", message: poll.pending.join(", "), note: running },
		{ lane: "answer", message: endsOf(job, poll.pending), note: ended },
		...webHooks.map(({ expression, page }) => ({
			lane: "hook" as const,
			message: `${page.operation.method} ${expression}`,
			note: page.title,
		})),
	];
}

/** The statuses with which a job ends; after one that may be repeated a client looks again. */
function endsOf({ place: { value } }: Operation, pending: readonly number[]): string {
	const responses = Object.entries(isObject(value.responses) ? value.responses : {});
	const ends = responses.filter(
		([status, response]) => !pending.includes(Number(status)) && !(isObject(response) && response["x-retryable"] === true),
	);
	return ends.map(([status]) => status).join(", ");
}
