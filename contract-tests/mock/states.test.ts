import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { valueAt } from "../../src/openapi/json-pointer.ts";
import { answerOf, type Call, expectAnswer, findingsOf, rightCall, send, startLogged } from "../call.ts";
import { callThatIs } from "../call-that-is.ts";
import { type Operation, operations, type State, titleOf } from "../operations.ts";

let mock: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	mock = await startLogged();
});
afterAll(() => mock.close());

const withHeaders = (call: Call, headers: Record<string, string>): Call => ({ ...call, headers: { ...call.headers, ...headers } });

/** A session of its own for each test, so that none is in the way of another. */
let sessions = 0;
async function sessionIn(state: Record<string, string>): Promise<string> {
	const session = `test ${sessions++}`;
	const headers = { "Content-Type": "application/json", "X-Mock-Session": session };
	const reply = await send(mock.url, { method: "PUT", target: "/__mock/state", headers, body: JSON.stringify(state) });
	expect([reply.status, JSON.parse(reply.text).state]).toEqual([200, state]);
	return session;
}

/** What the mock does in a state. No test waits: the request itself wishes for a shorter delay, and the log has the state. */
async function expectState(operation: Operation, call: Call, state: State): Promise<void> {
	const { sequence, page, fault } = state;
	if (sequence !== undefined) {
		// The last stays.
		for (const own of [...sequence, sequence.at(-1)]) {
			const next = operation.states.find((each) => each.subject === state.subject && each.own === own);
			await expectState(operation, call, next ?? { ...state, own: "ok" });
		}
	} else if (fault !== undefined) await expectNoAnswer(call, fault);
	else if (page !== undefined) {
		const reply = await send(mock.url, call);
		expect([reply.status, reply.headers["content-type"], reply.text]).toEqual([page.status, "text/html; charset=utf-8", page.text]);
	} else await expectReply(operation, call, state);
}

async function expectReply(operation: Operation, call: Call, { status, example, then = [] }: State): Promise<void> {
	const reply = await send(mock.url, call);
	const sample = status === undefined ? operation.mock.default : { status, example: example ?? "" };
	expectAnswer(reply, operation, answerOf(operation, sample));
	expect(findingsOf(call, reply).filter(({ level }) => level === "error")).toEqual([]);
	const answers = [then].flat();
	const poll = operation.polls.find((each) => each.status === sample.status);
	const job = operations.find(({ operationId }) => operationId === poll?.job);
	if (answers.length === 0 || poll === undefined || job === undefined) return expect(answers).toEqual([]);
	const url = String(valueAt(JSON.parse(reply.text), poll.member));
	const { Prefer: _, ...headers } = call.headers;
	for (const answer of [...answers, ...answers.slice(-1)])
		expectAnswer(await send(url, { method: job.method, target: "", headers }), job, answerOf(job, answer));
}

async function expectNoAnswer(call: Call, fault: string): Promise<void> {
	const { target, ...init } = call;
	const controller = new AbortController();
	const before = mock.lines.length;
	const asked = fetch(mock.url + target, { ...init, signal: controller.signal }).then((reply) => reply.text());
	const failed = expect(asked).rejects.toThrow();
	await expect.poll(() => mock.lines.slice(before).some((line) => line.includes(`fault ${fault}`))).toBe(true);
	if (fault === "no-reply") controller.abort();
	await failed;
}

const all = operations.flatMap((operation) =>
	operation.states.map((state) => ({ title: titleOf(operation), name: state.name, operation, state })),
);

test("every operation has states", () => {
	expect(operations.filter(({ states }) => states.length === 0).map(titleOf)).toEqual([]);
	expect(new Set(all.map(({ state }) => state.subject))).toEqual(new Set(["service", "credential", "vm", "console", "job"]));
});

describe.each(all)("$title, in the state $name,", ({ operation, state }) => {
	const right = rightCall(operation);
	const shorter = state.delay === undefined ? {} : { Prefer: "delay=1" };
	const isUsual = [state.status, state.fault, state.page, state.sequence, state.delay].every((each) => each === undefined);
	const expectLogged = () => {
		if (state.delay !== undefined) expect(mock.lines.at(-1)).toContain(`; state ${state.name}; after 1 ms`);
	};

	test("because its request wishes for it", async () => {
		const wish = [`state=${state.name}`, ...Object.values(shorter)].join(", ");
		await expectState(operation, withHeaders(right, { Prefer: wish, "X-Mock-Session": `test ${sessions++}` }), state);
		expectLogged();
	});

	test("because a value behaves so", async () => {
		const [when] = state.when;
		if (when === undefined && !isUsual) throw new Error(`no entry of x-mock.refused leads to ${state.name}`);
		const call = when === undefined ? right : callThatIs(operation, when);
		await expectState(operation, withHeaders(call, { ...shorter, "X-Mock-Session": `test ${sessions++}` }), state);
		if (when !== undefined) expectLogged();
	});

	test("because the run is in it", async () => {
		const session = await sessionIn({ [state.subject]: state.own });
		await expectState(operation, withHeaders(right, { ...shorter, "X-Mock-Session": session }), state);
		expectLogged();
	});
});
