import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accepts, answerOf, expectAnswer, expectWished, findingsOf, rightCall, send, startLogged, wishFor } from "../call.ts";
import { type Answer, operations, titleOf } from "../operations.ts";

let mock: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	mock = await startLogged();
});
afterAll(() => mock.close());

describe.each(operations.map((operation) => [titleOf(operation), operation] as const))("%s", (_, operation) => {
	test.each(["*/*", "image/png"])("answers a right request as x-mock says, whatever is accepted (%s)", async (accept) => {
		const call = rightCall(operation);
		call.headers.Accept = accept;
		const reply = await send(mock.url, call);
		expectAnswer(reply, operation, answerOf(operation, operation.mock.default));
		expect(findingsOf(call, reply)).toEqual([]);
	});

	test("answers each example of each status that is preferred, whatever is accepted", async () => {
		expect(operation.answers).not.toEqual([]);
		for (const [index, answer] of operation.answers.entries())
			await expectWished(mock.url, operation, wishFor(answer), answer, accepts[index % accepts.length]);
	});

	test("finds the status of an example that is preferred alone", async () => {
		for (const { example } of operation.answers)
			if (example !== undefined)
				await expectWished(
					mock.url,
					operation,
					`example=${example}`,
					operation.answers.find((answer) => answer.example === example),
				);
	});

	test("answers a status that is preferred alone with its first example, of an accepted media type where one is declared", async () => {
		for (const [status, answers] of Map.groupBy(operation.answers, (answer) => answer.status)) {
			const ask = (answer: Answer | undefined, accept: string) => expectWished(mock.url, operation, `code=${status}`, answer, accept);
			await ask(answers[0], "image/png");
			for (const [mediaType, [first]] of Map.groupBy(answers, (answer) => answer.mediaType))
				if (mediaType !== undefined) await ask(first, `image/png, ${mediaType};q=0.5`);
		}
	});
});

test("A browser that opens the mock's address gets a page; a program is told what it was told before", async () => {
	const ask = (accept: string) => send(mock.url, { method: "GET", target: "/", headers: { Accept: accept } });
	const page = await ask("text/html,application/xhtml+xml,*/*;q=0.8");
	expect([page.status, page.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
	for (const { template } of operations) expect(page.text).toContain(template);
	const words = await ask("*/*");
	expect([words.status, words.headers["x-mock-error"]]).toEqual([404, "true"]);
	expect((await ask("application/json")).text).toBe(words.text);
});
