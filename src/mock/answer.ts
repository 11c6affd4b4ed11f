import { applyPatch } from "rfc6902";
import { writeContent } from "./content.ts";
import { decide } from "./decision.ts";
import { type FailedJobs, jobPath } from "./jobs.ts";
import type { Operations } from "./operation.ts";
import { ask } from "./prism.ts";
import type { Reply } from "./reply.ts";
import { type Request, valuesOf } from "./request.ts";
import type { Sample } from "./sample.ts";
import { readWish } from "./wish.ts";

export interface Served {
	operations: Operations;
	failedJobs: FailedJobs;
}

/** `origin` is the mock's own, as the request addressed it. */
export async function answer(request: Request, { operations, failedJobs }: Served, origin: string): Promise<Reply> {
	const wish = readWish(request.headers.prefer);
	const { sample, jobAnswer, fault } = await decide(request, wish, operations, failedJobs);
	const { headers, body } = await ask(sample, wish.dynamic);
	const { sendsContentType, polls } = operations.get(sample.operation) ?? {};
	const poll = polls?.get(String(sample.status));
	const path = poll && jobPath(poll, valuesOf(request, sample.operation.path), { header: lowerCased(headers), body });
	if (path !== undefined) failedJobs.set(path, jobAnswer);
	const sent = poll && path ? withValue(body, poll.url, origin + path) : body;
	return {
		status: sample.status,
		headers: { ...headers, ...(sendsContentType && sample.mediaType && { "Content-Type": sample.mediaType }) },
		body: sample.mediaType === undefined ? "" : writeContent(sent, sample.mediaType),
		note: [describe(sample), jobAnswer && `its job will answer ${describe(jobAnswer)}`, fault && `${fault.kind}: ${fault.why}`]
			.filter(Boolean)
			.join("; "),
	};
}

function withValue(body: unknown, path: string, value: string): unknown {
	const copy = structuredClone(body);
	applyPatch(copy, [{ op: "replace", path, value }]);
	return copy;
}

function lowerCased(headers: Record<string, string>): Record<string, string> {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function describe({ status, example }: Sample): string {
	return example === undefined ? String(status) : `${status} ${example}`;
}
