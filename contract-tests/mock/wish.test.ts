import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerOf, expectAnswer, rightCall, send, startLogged } from "../call.ts";
import { type Answer, operations, titleOf } from "../operations.ts";

let mock: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	mock = await startLogged();
});
afterAll(() => mock.close());

describe.each(operations.map((operation) => [titleOf(operation), operation] as const))("Prefer to %s", (_, operation) => {
	const right = rightCall(operation);
	const usual = answerOf(operation, operation.mock.default);
	const answers = operation.answers.filter((answer): answer is Answer & { example: string } => answer.example !== undefined);
	const first = answers[0];
	const last = answers.at(-1);
	if (first === undefined || last === undefined || first.status === last.status) throw new Error("two statuses are needed");
	const ask = (wish: string | undefined) =>
		send(mock.url, { ...right, headers: { ...right.headers, ...(wish !== undefined && { Prefer: wish }) } });

	test.each([
		`code=${last.status}, example=${last.example}`,
		`code=${last.status},example=${last.example}`,
		`code=${last.status}; example=${last.example}`,
		`example="${last.example}", code="${last.status}"`,
		`Code = ${last.status} , EXAMPLE = ${last.example}`,
		`respond-async, wait=10, code=${last.status}, example=${last.example}`,
		`foo="code=${first.status}, \\"", code=${last.status}, example=${last.example}`,
		`code=${last.status}, code=${first.status}, example=${last.example}, example=${first.example}`,
	])("is read from %j", async (wish) => {
		expectAnswer(await ask(wish), operation, last);
	});

	test("is read from several headers", async () => {
		const headers = new Headers(right.headers);
		headers.append("Prefer", `code=${last.status}`);
		headers.append("Prefer", `example=${last.example}`);
		const { target, ...init } = right;
		const response = await fetch(mock.url + target, { ...init, headers });
		expectAnswer({ status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() }, operation, last);
	});

	test.each(["respond-async", "return=minimal", "", "code", "example="])("is ignored where it is %j", async (wish) => {
		expectAnswer(await ask(wish), operation, usual);
	});

	test.each([
		"code=299",
		"code=0200",
		"code=2e2",
		"code=ok",
		"example=nobody_wrote_this",
		`code=${first.status}, example=${last.example}`,
		`code=299, example=${last.example}`,
	])("is refused in the mock's own words where it is %j", async (wish) => {
		const reply = await ask(wish);
		expect(reply).toMatchObject({ status: 400, headers: { "content-type": "text/plain; charset=utf-8", "x-mock-error": "true" } });
		for (const { status, example } of answers) expect(reply.text).toMatch(new RegExp(`^  ${status} .*\\b${example}\\b`, "m"));
	});

	test("wins over every refusal, and the log still tells what was wrong", async () => {
		const wish = { Prefer: `code=${last.status}, example=${last.example}` };
		const reply = await send(mock.url, {
			...right,
			headers: { ...right.headers, ...wish, "Content-Type": "text/plain" },
			...(right.body && { body: "{" }),
		});
		expectAnswer(reply, operation, last);
		if (operation.credentials.length === 0) return;
		expectAnswer(await send(mock.url, { ...right, headers: wish }), operation, last);
		expect(mock.lines.at(-1)).toContain(`${last.status} ${last.example}; unauthorized: `);
	});

	test("dynamic=true gives an answer that Prism makes up from the schema", async () => {
		const reply = await ask(`code=${usual.status}, dynamic=true`);
		expect(reply.status).toBe(usual.status);
		expect(reply.text).not.toBe(usual.text);
	});
});
