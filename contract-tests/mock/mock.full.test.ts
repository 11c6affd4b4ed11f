import { afterAll, beforeAll, describe, test } from "vitest";
import { accepts, expectWished, startLogged, wishFor } from "../call.ts";
import { operations, titleOf } from "../operations.ts";

let mock: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	mock = await startLogged();
});
afterAll(() => mock.close());

describe.each(operations.map((operation) => [titleOf(operation), operation] as const))("%s", (_, operation) => {
	test.each(accepts)("answers each example of each status that is preferred where %s is accepted", async (accept) => {
		for (const answer of operation.answers) await expectWished(mock.url, operation, wishFor(answer), answer, accept);
	});
});
