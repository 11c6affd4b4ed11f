import { type Content, writeContent } from "../generate/answers/content.ts";
import { idsOf } from "./consoles/ids.ts";
import { type Decision, decide, type Served } from "./decision.ts";
import { chosenId, type Job, jobPath } from "./jobs.ts";
import { withIssued } from "./log-in/issue.ts";
import type { Operation, Poll, PreparedAnswer, Sample } from "./operation.ts";
import type { Reply } from "./reply.ts";
import type { Request } from "./request.ts";
import { readWish } from "./wish.ts";
import { type Computable, type Computing, fixedValues, relevantTo, withSetValues } from "./x-mock/set-values.ts";
import { withValueAt } from "./x-mock/with-value-at.ts";

/** `origin` is the mock's own, as the request addressed it. */
export async function answer(request: Request, served: Served, origin: string): Promise<Reply> {
	const wish = readWish(request.headers.prefer);
	const decision = decide(request, wish, served, origin);
	const { sample, effects } = decision;
	const { page, delays, names, fault: met } = effects;
	const isLive = page === undefined && (wish.dynamic || served.engine === "prism");
	const usual = isLive ? await (await served.live()).answer(sample, request, wish.dynamic) : sample.answer;
	const reply = page === undefined ? made(request, usual, decision, { served, origin }) : pageOf(page);
	const delay = (wish.delay ? [wish.delay] : delays).reduce((sum, [least, most]) => sum + served.space.random.between(least, most), 0);
	const fault = wish.fault ?? met;
	if (names.length === 0 && delay === 0 && fault === undefined) return reply;
	const notes = [reply.note, names.length > 0 && `state ${names.join(", ")}`, delay > 0 && `after ${delay} ms`, fault && `fault ${fault}`];
	return { ...reply, delay, fault, note: notes.filter(Boolean).join("; ") };
}

/** What stands before the service answers in HTML. */
const pageOf = ({ status, text }: NonNullable<Decision["effects"]["page"]>): Reply => ({
	status,
	headers: { "Content-Type": "text/html; charset=utf-8" },
	body: text,
	note: `${status} a page of the gateway`,
});

function made(request: Request, usual: PreparedAnswer, decision: Decision, { served, origin }: { served: Served; origin: string }): Reply {
	const { sample, jobAnswers, fault, circumstances } = decision;
	const { operation, status } = sample;
	const { zone, kept, space } = served;
	const { values, errors, now } = circumstances;
	const random = (count: number) => space.random.bytes(count);
	const surroundings = { now, zone, origin, vncPort: served.vncPort(), random };
	const computing = { values, errors, now, zone, fault, kept: kept.of(space), surroundings };
	const job = served.operations.isJob(operation) ? served.jobs.get(request.path, space) : undefined;
	const { headers, body } = computed(sample, usual, { job, served, computing });
	const poll = operation.polls.get(String(status));
	const path = poll && beginJob(poll, { headers, body, jobAnswers }, { operation, served, computing });
	const content = contentOf(sample, usual, poll && path ? withValueAt(body, poll.url, origin + path) : body);
	served.handOut?.({
		operation,
		code: usual.code,
		body,
		request: circumstances.values,
		named: job?.named,
		space,
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
	/** The one that the request looks at, if it began here. */
	job: Job | undefined;
	served: Served;
	computing: Computing;
}

/** The headers and the body with what is new in each answer. */
function computed(
	{ operation, status }: Sample,
	usual: PreparedAnswer,
	{ job, served, computing }: Making,
): Pick<Computable, "headers" | "body"> {
	const { logIn, setters } = operation;
	const isSuccess = status >= 200 && status < 300;
	const { headers, body } = logIn && isSuccess ? withIssued(usual, logIn, served) : usual;
	const fixed = job?.fixed ?? [];
	const relevant = setters.length === 0 ? setters : relevantTo(usual, setters);
	return withSetValues({ status, example: usual.example, headers, body }, { setters: relevant, fixed }, computing);
}

/** The path of the job that an answer leads to, which is remembered. */
function beginJob(
	poll: Poll,
	{ headers, body, jobAnswers }: Pick<Computable, "headers" | "body"> & { jobAnswers: readonly Sample[] },
	{ operation, served, computing }: Omit<Making, "job"> & { operation: Operation },
): string {
	const { values } = computing;
	const { space, jobs } = served;
	const path = jobPath(poll, values, { header: lowerCased(headers), body }, space.random);
	const job = { answers: jobAnswers, fixed: fixedValues(operation.setters, computing), named: idsOf(values) };
	jobs.begin(path, job, { space, chosen: chosenId(poll, values) });
	return path;
}

const noteOf = ({ sample, jobAnswers, fault }: Decision, { isBroken }: PreparedAnswer): string =>
	[
		describe(sample),
		isBroken && "made up, and breaks the contract: give it an example",
		jobAnswers.length > 0 && `its job will answer ${jobAnswers.map(describe).join(", then ")}`,
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
