import { applyPatch } from "rfc6902";
import { type Content, writeContent } from "../generate/answers/content.ts";
import { decide, type Served } from "./decision.ts";
import { jobPath } from "./jobs.ts";
import { withIssued } from "./log-in/issue.ts";
import type { PreparedAnswer, Sample } from "./operation.ts";
import type { Reply } from "./reply.ts";
import type { Request } from "./request.ts";
import { readWish } from "./wish.ts";
import { withSetHeaders } from "./x-mock/reply-headers.ts";

/** `origin` is the mock's own, as the request addressed it. */
export async function answer(request: Request, served: Served, origin: string): Promise<Reply> {
	const wish = readWish(request.headers.prefer);
	const { sample, jobAnswer, fault, values } = decide(request, wish, served);
	const { operation, status } = sample;
	const isLive = wish.dynamic || served.engine === "prism";
	const usual = isLive ? await (await served.live()).answer(sample, request, wish.dynamic) : sample.answer;
	const { logIn } = operation;
	const isSuccess = status >= 200 && status < 300;
	const { body, ...written } = logIn && isSuccess ? withIssued(usual, logIn, served.credentials) : usual;
	const headers = withSetHeaders(written.headers, operation.headers, fault, values);
	const poll = operation.polls.get(String(status));
	const path = poll && jobPath(poll, values, { header: lowerCased(headers), body });
	if (path !== undefined) served.failedJobs.set(path, jobAnswer);
	const content = contentOf(sample, usual, poll && path ? withValue(body, poll.url, origin + path) : body);
	return {
		status,
		headers: operation.sendsContentType && content ? { ...headers, "Content-Type": content.mediaType } : headers,
		body: content?.bytes ?? "",
		note: [
			describe(sample),
			usual.isBroken && "made up, and breaks the contract: give it an example",
			jobAnswer && `its job will answer ${describe(jobAnswer)}`,
			fault && `${fault.kind}: ${fault.why}`,
		]
			.filter(Boolean)
			.join("; "),
	};
}

/** A response without a media type has no body, and one of these statuses never has: https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1 */
function contentOf({ status }: Sample, { mediaType, content, body: usual }: PreparedAnswer, body: unknown): Content | undefined {
	if (mediaType === undefined || status === 204 || status === 304) return undefined;
	return body === usual ? content : writeContent(body, mediaType);
}

function withValue(body: unknown, path: string, value: string): unknown {
	const copy = structuredClone(body);
	applyPatch(copy, [{ op: "replace", path, value }]);
	return copy;
}

function lowerCased(headers: Record<string, string>): Record<string, string> {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function describe({ status, answer: { example } }: Sample): string {
	return example === undefined ? String(status) : `${status} ${example}`;
}
