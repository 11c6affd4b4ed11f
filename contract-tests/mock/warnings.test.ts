import { afterAll, beforeAll, expect, test } from "vitest";
import { checkEntry } from "../../src/checker/check.ts";
import { lantern } from "../../src/checker/fixtures/fixture-api.ts";
import { Warnings } from "../../src/checker/summary/warnings.ts";
import { entry } from "../../src/har/fixtures/har.ts";
import { type Reply, rightCall, send, startLogged } from "../call.ts";
import { operations } from "../operations.ts";

let mock: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	mock = await startLogged();
});
afterAll(() => mock.close());

/** What a recording with the status and the headers of this reply alone is warned of. */
async function warningsOf({ status, headers }: Reply): Promise<string[]> {
	const recorded = entry({ response: { status, headers: Object.entries(headers).map(([name, value]) => ({ name, value })) } });
	const judged = await checkEntry(recorded, { file: "traffic.har", index: 0 }, [lantern]);
	const warnings = new Warnings();
	if (typeof judged !== "string") warnings.add(judged);
	return warnings.warnings().map(({ kind }) => kind);
}

test.each(operations)(
	"the mock names itself as the server of $operationId, in refusals and in its own complaints, too",
	async (operation) => {
		const call = rightCall(operation);
		for (const sent of [call, { ...call, headers: {} }, { ...call, target: "/nobody" }])
			expect(await warningsOf(await send(mock.url, sent))).toContain("all-from-mock");
	},
);
