import type { Poll } from "../../../src/client/route.ts";
import { draftPoll } from "../../../src/generate/poll.ts";
import { below, type Spec } from "../../../src/openapi/document.ts";
import { membersOf, type Place } from "../../../src/openapi/resolve.ts";
import { type Operation, operationOf, operationsOf } from "../operation.ts";

/** The job that a response announces, by its link with `x-poll`. */
export interface Announced {
	/** The status that announces it. */
	status: number;
	poll: Poll;
	/** The job's own operation. */
	operation: Operation;
	/** The statuses with which one looks again: of a running job, and those that the contract marks as retryable. */
	again: number[];
}

/** Undefined where no response of the operation announces a job. */
export function announcedBy(spec: Spec, { place }: Operation): Announced | undefined {
	const ids = operationsOf(spec).map(({ operationId }) => operationId);
	for (const [status, response] of responsesOf(spec, place)) {
		const poll = draftPoll(spec, response, ids);
		if (poll === undefined) continue;
		const operation = operationOf(spec, poll.operation);
		return { status: Number(status), poll, operation, again: [...poll.pending, ...retryableOf(spec, operation)] };
	}
	return undefined;
}

function retryableOf(spec: Spec, { place }: Operation): number[] {
	return responsesOf(spec, place)
		.filter(([, { value }]) => value["x-retryable"] === true)
		.map(([status, { pointer }]) => {
			if (!/^\d{3}$/.test(status))
				throw spec.error(pointer, "who looks at a job checks a status, not a range; name the one that is retryable");
			return Number(status);
		});
}

const responsesOf = (spec: Spec, { pointer, value: { responses } }: Place) => membersOf(spec, responses, below(pointer, "responses"));
