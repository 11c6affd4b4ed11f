import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerOf, expectAnswer, findingsOf, rightCall, send, startLogged } from "../call.ts";
import { type Answer, operations, titleOf } from "../operations.ts";

let mock: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	mock = await startLogged();
});
afterAll(() => mock.close());

const accepts = ["*/*", "application/json", "text/html;q=0.9, text/plain", "image/png"];

describe.each(operations.map((operation) => [titleOf(operation), operation] as const))("%s", (_, operation) => {
	async function expectWished(wish: string, answer: Answer | undefined, accept = "*/*"): Promise<void> {
		const call = rightCall(operation);
		call.headers = { ...call.headers, Prefer: wish, Accept: accept };
		const reply = await send(mock.url, call);
		if (answer === undefined) throw new Error(`${wish} is not declared`);
		expectAnswer(reply, operation, answer);
		expect(findingsOf(call, reply)).toEqual([]);
	}

	test.each(["*/*", "image/png"])("answers a right request as x-mock says, whatever is accepted (%s)", async (accept) => {
		const call = rightCall(operation);
		call.headers.Accept = accept;
		const reply = await send(mock.url, call);
		expectAnswer(reply, operation, answerOf(operation, operation.mock.default));
		expect(findingsOf(call, reply)).toEqual([]);
	});

	test("answers each example of each status that is preferred, whatever is accepted", async () => {
		expect(operation.answers).not.toEqual([]);
		for (const answer of operation.answers)
			for (const accept of accepts)
				await expectWished(answer.example ? `code=${answer.status}, example=${answer.example}` : `code=${answer.status}`, answer, accept);
	});

	test("finds the status of an example that is preferred alone", async () => {
		for (const { example } of operation.answers)
			if (example !== undefined)
				await expectWished(
					`example=${example}`,
					operation.answers.find((answer) => answer.example === example),
				);
	});

	test("answers a status that is preferred alone with its first example, of an accepted media type where one is declared", async () => {
		for (const { status, mediaType } of operation.answers) {
			const answers = operation.answers.filter((answer) => answer.status === status);
			await expectWished(`code=${status}`, answers[0], "image/png");
			if (mediaType !== undefined)
				await expectWished(
					`code=${status}`,
					answers.find((answer) => answer.mediaType === mediaType),
					`image/png, ${mediaType};q=0.5`,
				);
		}
	});
});
