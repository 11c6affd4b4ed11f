import { join } from "node:path";
import { expect } from "vitest";
import type { Finding } from "../src/checker/finding.ts";
import { judge } from "../src/checker/judge.ts";
import { readContract, type WrittenContract } from "../src/checker/written-contract.ts";
import type { Engine } from "../src/mock/engine/engine.ts";
import { type Mock, startMock } from "../src/mock/server.ts";
import type { KeyPair } from "../src/mock/tls/key-pair.ts";
import { steps, valueAt } from "../src/openapi/json-pointer.ts";
import { type Answer, type Operation, operations, type Sample } from "./operations.ts";

const generated = join(import.meta.dirname, "../generated");

/** A request to the mock. */
export interface Call {
	method: string;
	target: string;
	headers: Record<string, string>;
	body?: string | Uint8Array<ArrayBuffer>;
}

export interface Reply {
	status: number;
	headers: Record<string, string>;
	text: string;
}

/** A mock of generated/ on a free port, with the lines that it logs. */
export async function startLogged(
	contracts = generated,
	options: {
		engine?: Engine;
		zone?: string;
		seed?: number;
		admission?: { hosts: string[]; origins: string[] };
		tls?: KeyPair | undefined;
	} = {},
): Promise<Mock & { lines: string[] }> {
	const lines: string[] = [];
	const mock = await startMock({ port: 0, host: "127.0.0.1", contracts, ...options, log: (line) => lines.push(line) });
	return { ...mock, lines };
}

/** What a call is answered by a mock that is closed as soon as its log says so. */
export async function lastReply(call: Call, tls?: KeyPair): Promise<Reply> {
	let closed: Promise<void> | undefined;
	const mock = await startMock({
		...{ port: 0, host: "127.0.0.1", contracts: generated, tls },
		log() {
			closed = mock.close();
		},
	});
	const reply = await send(mock.url, call);
	await closed;
	return reply;
}

/** The least that the operation requires, from the spec's own examples, with the first credential. */
export function rightCall({ method, target, headers, credentials: [credential = {}], bodies: [body] }: Operation): Call {
	const content = body?.mediaType === undefined ? {} : { headers: { "Content-Type": body.mediaType }, body: body.text };
	return { method, target, ...content, headers: { ...headers, ...credential, ...content.headers } };
}

export async function send(url: string, { target, ...init }: Call): Promise<Reply> {
	const response = await fetch(url + target, init);
	return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
}

const contracts = await Promise.all(
	[...new Set(operations.map(({ api }) => api))].map(async (api) =>
		readContract(((await import(`../generated/${api}/contract.js`)) as { contract: WrittenContract }).contract),
	),
);

/** The checker's findings about a call and its reply. */
export function findingsOf({ method, target, headers, body }: Call, reply: Reply): Finding[] {
	return judge(contracts, {
		file: "mock",
		index: 0,
		method,
		url: new URL(target, "http://mock.example"),
		status: reply.status,
		request: { headers: Object.entries(headers), body: { text: String(body ?? "") } },
		response: { headers: Object.entries(reply.headers), body: { text: reply.text } },
	});
}

/** The JSON Pointers of what the mock makes anew in the body of an answer: the reference to a job, the credential and the times of a log-in, and what `x-mock` computes. */
export function computedIn({ polls, issued, setMembers }: Operation, answer: Answer): string[] {
	const poll = polls.find(({ status }) => status === answer.status);
	const isMeant = ({ status, example }: Operation["setMembers"][number]) =>
		(status === undefined || status === answer.status) && (example === undefined || example === answer.example);
	const set = setMembers.filter(isMeant).flatMap(({ pointers }) => pointers);
	return [...(poll ? [poll.member] : []), ...(answer.status < 300 ? issued : []), ...set];
}

/** The reply is the declared answer, byte for byte, except for what {@link computedIn} names. */
export function expectAnswer(reply: Reply, operation: Operation, answer: Answer): void {
	const changing = computedIn(operation, answer);
	expect({ status: reply.status, mediaType: reply.headers["content-type"], text: withoutValues(reply.text, changing) }).toEqual({
		status: answer.status,
		mediaType: operation.sendsContentType ? answer.mediaType : undefined,
		text: withoutValues(answer.text, changing),
	});
	const fixedHeaders = Object.entries(answer.headers).filter(([name]) => !operation.setHeaders.includes(name.toLowerCase()));
	expect(reply.headers).toMatchObject(Object.fromEntries(fixedHeaders));
}

/** A body without the values at these JSON Pointers. */
export function withoutValues(text: string, pointers: string[]): string {
	if (pointers.includes("")) return "";
	return pointers.reduce((rest, pointer) => {
		const value = rest.startsWith("{") ? valueAt(JSON.parse(text), pointer) : undefined;
		const name = JSON.stringify(steps(pointer).at(-1));
		if (typeof value === "number") return rest.replace(`${name}:${value}`, `${name}:0`);
		return typeof value === "string" ? rest.replace(JSON.stringify(value), '""') : rest;
	}, text);
}

/** The sample that an `x-mock` names. If the operation does not declare it, a neighbour does. */
export function answerOf(operation: Operation, { status, example }: Sample): Answer {
	const neighbours = operations.filter(({ api }) => api === operation.api);
	const answer = [operation, ...neighbours]
		.flatMap(({ answers }) => answers)
		.find((each) => each.status === status && each.example === example);
	if (answer === undefined) throw new Error(`${operation.api} declares no ${status} ${example}`);
	return answer;
}

export const accepts = ["*/*", "application/json", "text/html;q=0.9, text/plain", "image/png"];

export const wishFor = ({ status, example }: Answer) => (example === undefined ? `code=${status}` : `code=${status}, example=${example}`);

/** The mock answers with the preferred example, and the checker has no finding about it. */
export async function expectWished(
	url: string,
	operation: Operation,
	wish: string,
	answer: Answer | undefined,
	accept = "*/*",
): Promise<void> {
	const call = rightCall(operation);
	call.headers = { ...call.headers, Prefer: wish, Accept: accept };
	const reply = await send(url, call);
	if (answer === undefined) throw new Error(`${wish} is not declared`);
	expectAnswer(reply, operation, answer);
	expect(findingsOf(call, reply)).toEqual([]);
}
