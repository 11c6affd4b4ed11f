import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { momentOf } from "../../src/client/console-link/wall-clock.ts";
import { valueAt } from "../../src/openapi/json-pointer.ts";
import { parseExpression } from "../../src/openapi/runtime-expression.ts";
import { rightCall, send, startLogged } from "../call.ts";
import { operations, titleOf } from "../operations.ts";

let mock: Awaited<ReturnType<typeof startLogged>>;
let eastern: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	mock = await startLogged();
	eastern = await startLogged(undefined, { zone: "Asia/Shanghai" });
});
afterAll(() => {
	mock.close();
	eastern.close();
});

/** Every answer of every operation that has a header and a member of the same name but for its spelling, by which a support finds a request. */
const identified = operations.flatMap((operation) =>
	operation.answers
		.filter(({ headers, text }) => "x-request-id" in headers && text.includes('"request_id"'))
		.map(({ status, example }) => ({ title: titleOf(operation), operation, status, example })),
);

test("some answers say the id of the request twice", () => expect(identified.length).toBeGreaterThan(10));

test.each(identified)("$title, $status $example: request_id is X-Request-Id, and new each time", async ({ operation, status, example }) => {
	const call = rightCall(operation);
	call.headers.Prefer = `code=${status}, example=${example}`;
	const replies = [await send(mock.url, call), await send(mock.url, call)];
	for (const { headers, text } of replies) {
		expect(headers["x-request-id"]).toMatch(/^[\da-f]{32}$/);
		expect(JSON.parse(text).request_id).toBe(headers["x-request-id"]);
	}
	expect(new Set(replies.map(({ headers }) => headers["x-request-id"])).size).toBe(2);
});

const slips = operations.filter(({ template }) => !template.endsWith("}"));

test.each(slips)("the log names the path that is spelt most like a slip of $template", async (operation) => {
	for (const slip of [`${operation.target}s`, operation.target.slice(0, -1)]) {
		await send(mock.url, { ...rightCall(operation), target: slip });
		expect(mock.lines.at(-1)).toMatch(/unknownPath: the nearest by spelling is /);
		expect(mock.lines.at(-1)?.endsWith(` ${operation.template}`)).toBe(true);
	}
});

test("the mock's own 404 names what was asked, and the log does not", async () => {
	const { text } = await send(mock.url, { method: "GET", target: "/no/s3cret", headers: {} });
	expect(text).toContain("This was asked\n  /no/s3cret");
	expect(mock.lines.at(-1)).not.toContain("s3cret");
});

const zstack = operations.filter(({ api }) => api === "zstack");
const find = (operationId: string) => {
	const operation = zstack.find((each) => each.operationId === operationId);
	if (operation === undefined) throw new Error(`no operation ${operationId}`);
	return operation;
};

describe("a console of ZStack", () => {
	const request = find("requestConsoleAccess");
	const sessions = { a: "a".repeat(32), b: "b".repeat(32) };

	/** What the job of a request for the console of a VM answers. */
	async function open(vm: string, session: string, url = mock.url) {
		const call = rightCall(request);
		const headers = { ...call.headers, Authorization: `OAuth ${session}` };
		const accepted = await send(url, { ...call, headers, body: JSON.stringify({ params: { vmInstanceUuid: vm } }) });
		const { text } = await send(JSON.parse(accepted.text).location, { method: "GET", target: "", headers: {} });
		return JSON.parse(text).inventory as { token: string; expiredDate: string };
	}

	test("has the token of the session and the VM asked for, and the first opener's for the second who asks", async () => {
		const [vm, other] = ["1".repeat(32), "2".repeat(32)];
		expect((await open(vm, sessions.a)).token).toBe(`${sessions.a}_${vm}`);
		expect((await open(vm, sessions.b)).token).toBe(`${sessions.a}_${vm}`);
		expect((await open(other, sessions.b)).token).toBe(`${sessions.b}_${other}`);
	});

	test("ends half an hour from now, by the server's clock", async () => {
		for (const [server, zone] of [
			[mock, "GMT"],
			[eastern, "Asia/Shanghai"],
		] as const) {
			const { expiredDate } = await open("3".repeat(32), sessions.a, server.url);
			const left = (momentOf(expiredDate, zone)?.getTime() ?? 0) - Date.now();
			expect(left).toBeGreaterThan(29 * 60_000);
			expect(left).toBeLessThanOrEqual(30 * 60_000);
		}
	});

	test("is granted to an access key whose Date a clock of the server shows, whatever zone it names", async () => {
		const call = rightCall(find("getVmConsoleAddress"));
		const shown = (hours: number) => new Date(Date.now() + hours * 3_600_000).toUTCString();
		const statusAt = async (url: string, date: string) =>
			(await send(url, { ...call, headers: { ...call.headers, Authorization: "ZStack id:c2lnbmF0dXJl", Date: date } })).status;
		expect([await statusAt(mock.url, shown(0)), await statusAt(mock.url, shown(8))]).toEqual([200, 403]);
		expect([await statusAt(eastern.url, shown(0)), await statusAt(eastern.url, shown(8))]).toEqual([403, 200]);
		expect(await statusAt(mock.url, shown(0).replace("GMT", "Asia/Shanghai"))).toBe(200);
		expect(await statusAt(mock.url, shown(0.3))).toBe(403);
	});

	test("is told of a log-in whose times are those of the server's clock", async () => {
		const logIn = rightCall(find("logInByAccount"));
		const { inventory } = JSON.parse((await send(eastern.url, logIn)).text);
		const created = momentOf(inventory.createDate, "Asia/Shanghai")?.getTime() ?? 0;
		expect(Math.abs(created - Date.now())).toBeLessThan(60_000);
	});
});

describe("what the specs compute", () => {
	const computed = operations.flatMap((operation) =>
		operation.answers.flatMap((answer) => {
			const meant = operation.setMembers.filter(
				({ status = answer.status, example = answer.example }) => status === answer.status && example === answer.example,
			);
			const pointers = meant.flatMap(({ pointers }) => pointers).filter((pointer) => pointer !== "" && answer.text.startsWith("{"));
			return pointers
				.filter((pointer) => valueAt(JSON.parse(answer.text), pointer) !== undefined)
				.map((pointer) => ({ title: titleOf(operation), operation, answer, pointer }));
		}),
	);

	test("is some of each API that computes anything", () => {
		expect(new Set(computed.map(({ operation }) => operation.api)).size).toBeGreaterThan(3);
	});

	test.each(computed)(
		"$title: $answer.status $answer.example has a value at $pointer without a hole that was left",
		async ({ operation, answer, pointer }) => {
			const call = rightCall(operation);
			call.headers.Prefer = `code=${answer.status}, example=${answer.example}`;
			const value = valueAt(JSON.parse((await send(mock.url, call)).text), parseExpression(`$response.body#${pointer}`).pointer);
			expect(typeof value).toBe(typeof valueAt(JSON.parse(answer.text), pointer));
			expect(String(value)).toMatch(/^[^{}]+$/);
		},
	);
});
