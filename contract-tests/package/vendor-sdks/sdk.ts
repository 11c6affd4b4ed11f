import { afterAll, expect, test } from "vitest";
import { answerOf, startLogged } from "../../call.ts";
import { operations } from "../../operations.ts";

/** The vendor's own client makes of the mock's reply what `x-mock` says a right request gets. */
export function testSdk(operationId: string, call: (url: string) => Promise<unknown>): void {
	const mock = startLogged();
	afterAll(async () => (await mock).close());

	test(`the vendor's own SDK calls ${operationId} of the mock, unmodified`, { timeout: 30_000 }, async () => {
		const operation = operations.find((each) => each.operationId === operationId);
		if (operation === undefined) throw new Error(`no operation is ${operationId}`);
		const usual = answerOf(operation, operation.mock.default);
		const { url, lines } = await mock;
		expect(await call(url)).toMatchObject(JSON.parse(usual.text));
		expect(lines).toEqual([expect.stringMatching(new RegExp(`^${operation.method} \\S+ -> ${usual.status} ${usual.example}$`))]);
	});
}
