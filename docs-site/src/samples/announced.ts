import type { Poll } from "../../../src/client/route.ts";
import type { Spec } from "../../../src/openapi/document.ts";
import { modelOperation } from "../model.ts";
import { type Operation, operationOf } from "../operation.ts";

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
export function announcedBy(spec: Spec, { operationId }: Pick<Operation, "operationId">): Announced | undefined {
	for (const { status, poll } of modelOperation(spec, operationId).responses) {
		if (poll === undefined) continue;
		const again = [...poll.pending, ...retryableOf(spec, poll.operation)];
		return { status: Number(status), poll, operation: operationOf(spec, poll.operation), again };
	}
	return undefined;
}

const retryableOf = (spec: Spec, operationId: string): number[] =>
	modelOperation(spec, operationId)
		.responses.filter(({ retryable }) => retryable)
		.map(({ status, place }) => {
			if (!/^\d{3}$/.test(status))
				throw spec.error(place.pointer, "who looks at a job checks a status, not a range; name the one that is retryable");
			return Number(status);
		});
