import { applyPatch } from "rfc6902";
import { bodyKind } from "../openapi/body-kind.ts";
import { type Content, writeContent } from "./content.ts";
import { decide, type Served } from "./decision.ts";
import { writeHeaders } from "./header-text.ts";
import { jobPath } from "./jobs.ts";
import { withIssued } from "./log-in/issue.ts";
import { madeReply } from "./made-reply.ts";
import type { Operation } from "./operation.ts";
import { ask } from "./prism.ts";
import type { Reply } from "./reply.ts";
import type { Request } from "./request.ts";
import { responsesFor, type Sample } from "./sample.ts";
import { readWish } from "./wish.ts";
import { withSetHeaders } from "./x-mock/reply-headers.ts";

/** `origin` is the mock's own, as the request addressed it. */
export async function answer(request: Request, served: Served, origin: string): Promise<Reply> {
	const wish = readWish(request.headers.prefer);
	const { sample, jobAnswer, fault, values } = decide(request, wish, served);
	const operation = served.operations.of(sample.operation);
	const usual = await made(operation, sample, wish.dynamic);
	const { logIn } = operation;
	const isSuccess = sample.status >= 200 && sample.status < 300;
	const { isBroken, body, ...written } = { ...usual, ...(logIn && isSuccess && withIssued(usual, logIn, served.credentials)) };
	const headers = withSetHeaders(written.headers, operation.headers, fault, values);
	const { sendsContentType, polls } = operation;
	const poll = polls.get(String(sample.status));
	const path = poll && jobPath(poll, values, { header: lowerCased(headers), body });
	if (path !== undefined) served.failedJobs.set(path, jobAnswer);
	const content = contentOf(sample, poll && path ? withValue(body, poll.url, origin + path) : body);
	return {
		status: sample.status,
		headers: { ...headers, ...(sendsContentType && content && { "Content-Type": content.mediaType }) },
		body: content?.bytes ?? "",
		note: [
			describe(sample),
			isBroken && "made up, and breaks the contract: give it an example",
			jobAnswer && `its job will answer ${describe(jobAnswer)}`,
			fault && `${fault.kind}: ${fault.why}`,
		]
			.filter(Boolean)
			.join("; "),
	};
}

interface Written {
	headers: Record<string, string>;
	body: unknown;
	isBroken: boolean;
}

async function made(operation: Operation, sample: Sample, dynamic: boolean): Promise<Written> {
	const { status, mediaType, example } = sample;
	const isGiven = example !== undefined && !dynamic;
	const { headers, body, isBroken } = isGiven
		? { ...(await ask(sample, false)), isBroken: false }
		: await madeReply(operation, sample, dynamic);
	// Prism would make a word where bytes are declared.
	const isOpen = !isGiven && mediaType !== undefined && bodyKind(mediaType) === "bytes";
	const declared = responsesFor(sample.operation, status)[0]?.headers ?? [];
	return { headers: writeHeaders(headers, declared), body: isOpen ? undefined : body, isBroken: isBroken && !isOpen };
}

/** A response without a media type has no body, and one of these statuses never has: https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1 */
function contentOf({ status, mediaType }: Sample, body: unknown): Content | undefined {
	return mediaType === undefined || status === 204 || status === 304 ? undefined : writeContent(body, mediaType);
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
