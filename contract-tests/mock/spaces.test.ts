import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { steps, valueAt } from "../../src/openapi/json-pointer.ts";
import { type Call, rightCall, send, startLogged } from "../call.ts";
import { type Operation, operations, titleOf } from "../operations.ts";

let mock: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	mock = await startLogged(undefined, { seed: 1 });
});
afterAll(() => mock.close());

const inSession = (call: Call, session: string): Call => ({ ...call, headers: { ...call.headers, "X-Mock-Session": session } });
const put = (what: "state" | "clock", value: object, session?: string) =>
	send(mock.url, {
		method: "PUT",
		target: `/__mock/${what}`,
		headers: { "Content-Type": "application/json", ...(session !== undefined && { "X-Mock-Session": session }) },
		body: JSON.stringify(value),
	});
const statusOf = async (call: Call) => (await send(mock.url, call)).status;

/** A state of each operation that another answer shows. */
const shown = operations.flatMap((operation) => {
	const state = operation.states.find(
		({ status, then }) => status !== undefined && then === undefined && status !== operation.mock.default.status,
	);
	return state === undefined ? [] : [{ title: titleOf(operation), operation, right: rightCall(operation), state }];
});

describe.each(shown)(
	"$title",
	({
		operation: {
			mock: { default: usual },
		},
		right,
		state: { subject, own, status = 0, name },
	}) => {
		test("is in the state of its session, and of no other", async () => {
			await put("state", { [subject]: own }, "a");
			expect([await statusOf(inSession(right, "a")), await statusOf(inSession(right, "b")), await statusOf(right)]).toEqual([
				status,
				usual.status,
				usual.status,
			]);
		});

		test("goes through a sequence, whose last stays, and begins it anew where it is set anew", async () => {
			for (const _ of ["first", "again"]) {
				await put("state", { [subject]: [own, own, "ok"] }, "sequence");
				const statuses = [];
				for (let count = 0; count < 4; count++) statuses.push(await statusOf(inSession(right, "sequence")));
				expect(statuses).toEqual([status, status, usual.status, usual.status]);
			}
		});

		test("without a session is in the state of all, unless its session or its request has another", async () => {
			await put("state", { [subject]: own });
			expect([await statusOf(right), await statusOf(inSession(right, "c"))]).toEqual([status, usual.status]);
			const other = { ...right, headers: { ...right.headers, Prefer: `code=${usual.status}` } };
			expect(await statusOf(other)).toBe(usual.status);
			await send(mock.url, { method: "DELETE", target: "/__mock", headers: {} });
			expect(await statusOf(right)).toBe(usual.status);
		});

		test("is refused what is wrong with it first", async () => {
			await put("state", { [subject]: own }, "d");
			expect(await statusOf({ ...inSession(right, "d"), target: `${right.target}/nowhere` })).not.toBe(status === 404 ? 0 : status);
			expect(name).toBe(`${subject}_${own}`);
		});
	},
);

const giving = operations.filter(({ gives }) => gives !== undefined);

/** The credential that a log-in in a session gives. */
async function logIn(operation: Operation, session: string): Promise<string> {
	const { headers, text } = await send(mock.url, inSession(rightCall(operation), session));
	const { in: place, pointer = "" } = operation.gives ?? {};
	return String(place === "header" ? headers[steps(pointer)[0]?.toLowerCase() ?? ""] : valueAt(JSON.parse(text), pointer));
}

/** A right call of the API with this credential, whichever header carries it. */
function callWith(credential: string): { operation: Operation; call: Call }[] {
	return operations.flatMap((operation) =>
		operation.credentials.slice(0, 1).flatMap((own) => {
			const [[name, value] = []] = Object.entries(own);
			if (name === undefined || value === undefined) return [];
			const call = rightCall(operation);
			return [{ operation, call: { ...call, headers: { ...call.headers, [name]: value.replace("s3cret", credential) } } }];
		}),
	);
}

describe.each(giving.map((operation) => [titleOf(operation), operation] as const))("a credential of %s", (_, operation) => {
	/** A call of the same API where it takes the credential, else one of another API. */
	function callBy(credential: string): { operation: Operation; call: Call } {
		const all = callWith(credential);
		const call = all.find((each) => each.operation.api === operation.api) ?? all[0];
		if (call === undefined) throw new Error("no operation takes a credential");
		return call;
	}

	test("belongs to the session that it was given in, and needs no header of the mock's own", async () => {
		const session = `log-in ${operation.operationId}`;
		const used = callBy(await logIn(operation, session));
		const state = used.operation.states.find(({ status, then }) => status !== undefined && then === undefined);
		if (state === undefined) throw new Error("no state is known by its status");
		await put("state", { [state.subject]: state.own }, session);
		expect(await statusOf(used.call)).toBe(state.status);
		expect(await statusOf(rightCall(used.operation))).toBe(used.operation.mock.default.status);
	});

	test("ends when the clock of its session is set forward, and no other does", async () => {
		const [early, late] = [callBy(await logIn(operation, `early ${operation.operationId}`)), callBy(await logIn(operation, "late"))];
		const { default: usual, refused } = early.operation.mock;
		expect([await statusOf(early.call), await statusOf(late.call)]).toEqual([usual.status, usual.status]);
		await put("clock", { advance: "30d" }, `early ${operation.operationId}`);
		const expired = refused.find(({ when }) => when === "expired");
		expect([await statusOf(early.call), await statusOf(late.call)]).toEqual([expired?.status, usual.status]);
		const wished = { ...early.call, headers: { ...early.call.headers, Prefer: "state=credential_valid" } };
		expect(await statusOf(wished)).toBe(usual.status);
	});
});

test("some operation gives a credential", () => expect(giving).not.toEqual([]));

test("a job belongs to the session in which it began, whoever looks at it", async () => {
	const beginning = operations.filter(({ polls }) => polls.length > 0);
	for (const operation of beginning) {
		const [poll] = operation.polls;
		const reply = await send(mock.url, inSession(rightCall(operation), "job"));
		const url = String(valueAt(JSON.parse(reply.text), poll?.member ?? ""));
		const job = operations.find(({ operationId }) => operationId === poll?.job);
		const state = job?.states.find(({ subject, status }) => subject === "job" && status !== undefined);
		if (job === undefined || state === undefined) throw new Error("a job has a state");
		const look = async () => (await send(url, { method: job.method, target: "", headers: {} })).status;
		expect(await look()).toBe(job.mock.default.status);
		await put("state", { job: state.own }, "job");
		expect(await look()).toBe(state.status);
	}
});

test("what is kept is bounded: 1,000 exchanges, 1,000 spaces", async () => {
	const [operation] = operations;
	if (operation === undefined) throw new Error("no operation");
	const call = inSession(rightCall(operation), "many");
	for (let count = 0; count < 20; count++)
		await Promise.all(Array.from({ length: 60 }, (_, index) => send(mock.url, inSession(call, `many ${count} ${index}`))));
	expect([mock.core.log.size, mock.core.spaces.size]).toEqual([1_000, 1_000]);
});
