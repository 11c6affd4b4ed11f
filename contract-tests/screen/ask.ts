import { linksOf } from "../../src/mock/consoles/console-links.ts";
import { valueAt } from "../../src/openapi/json-pointer.ts";
import { type Call, rightCall, send } from "../call.ts";
import { linkedResponses } from "../links.ts";
import { type Operation, operations } from "../operations.ts";

type Link = ReturnType<typeof linksOf>[number];

/** The links of what an operation answers to a right request; a job is followed to its end. */
export async function linksFrom(url: string, operation: Operation, change: Partial<Call> = {}): Promise<Link[]> {
	const right = rightCall(operation);
	const call = { ...right, ...change, headers: { ...right.headers, ...change.headers } };
	const reply = await send(url, call);
	const poll = operation.polls.find(({ status }) => status === reply.status);
	if (poll !== undefined) {
		const job = operations.find(({ api, operationId }) => api === operation.api && operationId === poll.job);
		const target = new URL(String(valueAt(JSON.parse(reply.text), poll.member)));
		if (job !== undefined) return linksFrom(url, job, { target: target.pathname });
	}
	const { links = [] } =
		linkedResponses.find(
			({ api, operationId, status }) => api === operation.api && operationId === operation.operationId && status === reply.status,
		) ?? {};
	return linksOf(JSON.parse(reply.text), links, url, "UTC");
}

/** A link that leads to its host, to where the mock is. */
export function atHome(href: string, url: string): string {
	const { pathname, search, protocol } = new URL(href);
	const origin = protocol.startsWith("ws") ? url.replace(/^http/, "ws") : url;
	return `${origin}${pathname}${search}`;
}

/** The operations whose replies lead to consoles, a job's behind them. */
export const consoleOperations = operations.filter(
	({ api, operationId, polls }) => polls.length > 0 || linkedResponses.some((each) => each.api === api && each.operationId === operationId),
);

/** The examples of their answers that are serial consoles. */
export const serialAnswers = consoleOperations.flatMap((operation) =>
	operation.answers.filter(({ text }) => /"(?:protocol|type)": ?"serial"/.test(text)).map((answer) => ({ operation, answer })),
);
