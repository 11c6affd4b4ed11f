import { type Content, writeContent } from "../generate/answers/content.ts";
import { idsOf } from "./consoles/ids.ts";
import { decide, type Served } from "./decision.ts";
import { chosenId, jobPath } from "./jobs.ts";
import { withIssued } from "./log-in/issue.ts";
import type { Operation, Poll, PreparedAnswer, Sample } from "./operation.ts";
import type { Reply } from "./reply.ts";
import type { Request } from "./request.ts";
import { takeRandom } from "./take-random.ts";
import { readWish } from "./wish.ts";
import { type Computable, type Computing, fixedValues, relevantTo, withSetValues } from "./x-mock/set-values.ts";
import { withValueAt } from "./x-mock/with-value-at.ts";

/** `origin` is the mock's own, as the request addressed it. */
export async function answer(request: Request, served: Served, origin: string): Promise<Reply> {
	const wish = readWish(request.headers.prefer);
	const decision = decide(request, wish, served, origin);
	const { sample, jobAnswer, fault, circumstances } = decision;
	const { operation, status } = sample;
	const isLive = wish.dynamic || served.engine === "prism";
	const usual = isLive ? await (await served.live()).answer(sample, request, wish.dynamic) : sample.answer;
	const computing = {
		...circumstances,
		fault,
		kept: served.kept,
		surroundings: { now: circumstances.now, zone: served.zone, origin, vncPort: served.vncPort, random: takeRandom },
	};
	const { headers, body } = computed(sample, usual, { request, served, computing });
	const poll = operation.polls.get(String(status));
	const path = poll && beginJob(poll, { headers, body, jobAnswer }, { operation, served, computing });
	const content = contentOf(sample, usual, poll && path ? withValueAt(body, poll.url, origin + path) : body);
	served.handOut?.({
		operation,
		code: usual.code,
		body,
		request: circumstances.values,
		named: served.jobs.get(request.path)?.named,
		origin,
	});
	return {
		status,
		headers: operation.sendsContentType && content ? { ...headers, "Content-Type": content.mediaType } : headers,
		body: content?.bytes ?? "",
		note: noteOf(decision, usual),
	};
}

interface Making {
	request: Request;
	served: Served;
	computing: Computing;
}

/** The headers and the body with what is new in each answer. */
function computed(
	{ operation, status }: Sample,
	usual: PreparedAnswer,
	{ request, served, computing }: Making,
): Pick<Computable, "headers" | "body"> {
	const { logIn, setters } = operation;
	const isSuccess = status >= 200 && status < 300;
	const { headers, body } = logIn && isSuccess ? withIssued(usual, logIn, served) : usual;
	const fixed = served.jobs.get(request.path)?.fixed ?? [];
	const relevant = setters.length === 0 ? setters : relevantTo(usual, setters);
	return withSetValues({ status, example: usual.example, headers, body }, { setters: relevant, fixed }, computing);
}

/** The path of the job that an answer leads to, which is remembered. */
function beginJob(
	poll: Poll,
	{ headers, body, jobAnswer }: Pick<Computable, "headers" | "body"> & { jobAnswer: Sample | undefined },
	{ operation, served, computing }: Omit<Making, "request"> & { operation: Operation },
): string {
	const { values } = computing;
	const path = jobPath(poll, values, { header: lowerCased(headers), body });
	const job = { answer: jobAnswer, fixed: fixedValues(operation.setters, computing), named: idsOf(values) };
	served.jobs.begin(path, job, chosenId(poll, values));
	return path;
}

const noteOf = ({ sample, jobAnswer, fault }: ReturnType<typeof decide>, { isBroken }: PreparedAnswer): string =>
	[
		describe(sample),
		isBroken && "made up, and breaks the contract: give it an example",
		jobAnswer && `its job will answer ${describe(jobAnswer)}`,
		fault && `${fault.kind}: ${fault.why}`,
	]
		.filter(Boolean)
		.join("; ");

/** A response without a media type has no body, and one of these statuses never has: https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1 */
function contentOf({ status }: Sample, { mediaType, content, body: usual }: PreparedAnswer, body: unknown): Content | undefined {
	if (mediaType === undefined || status === 204 || status === 304) return undefined;
	return body === usual ? content : writeContent(body, mediaType);
}

function lowerCased(headers: Record<string, string>): Record<string, string> {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function describe({ status, answer: { example } }: Sample): string {
	return example === undefined ? String(status) : `${status} ${example}`;
}
