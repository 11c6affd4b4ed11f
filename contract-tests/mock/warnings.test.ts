import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkEntry } from "../../checker/check.ts";
import { entry } from "../../checker/fixtures/har.ts";
import { lantern } from "../../checker/fixtures/lantern.ts";
import { Warnings } from "../../checker/warnings.ts";
import { rightCall, send, startLogged } from "../call.ts";
import { operations } from "../operations.ts";

type Pair = readonly [name: string, value: string];

async function warningsOf(...replies: { status: number; headers?: Pair[]; method?: string }[]): Promise<string[]> {
	const warnings = new Warnings();
	for (const [index, { status, headers = [], method = "GET" }] of replies.entries()) {
		const recorded = entry({ request: { method }, response: { status, headers: headers.map(([name, value]) => ({ name, value })) } });
		const judged = await checkEntry(recorded, { file: "traffic.har", index }, [lantern]);
		if (typeof judged !== "string") warnings.add(judged);
	}
	return warnings.warnings().map(({ kind, message }) => `${kind}: ${message}`);
}

test("a recording with a success, a refusal and no mock gives no warning", async () => {
	expect(await warningsOf({ status: 200 }, { status: 404 })).toEqual([]);
	expect(await warningsOf({ status: 200 })).toEqual([]);
	expect(await warningsOf()).toEqual([]);
});

describe("a warning says", () => {
	test("that no reply carries a result: none is 2xx, or a 2xx is a refusal by its contract", async () => {
		const warning = "no-success: All 2 exchanges ended without success: no reply that carries a result was judged";
		expect(await warningsOf({ status: 404 }, { status: 500 })).toEqual([warning]);
		expect(await warningsOf({ status: 404 }, { status: 202, method: "PUT" })).toEqual([warning]);
		expect(await warningsOf({ status: 404 }, { status: 202 })).toEqual([]);
	});
	test("that all exchanges are alike: one operation, one status", async () => {
		const warning = "all-alike: All 3 exchanges are alike, GET /lantern/v1/lamps/{lamp} 200: nothing else of the contract was judged";
		expect(await warningsOf({ status: 200 }, { status: 200 }, { status: 200 })).toEqual([warning]);
		expect(await warningsOf({ status: 200 }, { status: 200 }, { status: 200, method: "PUT" })).toEqual([]);
	});
	test("that every reply came from the mock", async () => {
		const mock: Pair[] = [["server", "console-contracts-mock"]];
		const warning = "all-from-mock: All 2 exchanges came from the mock, which is made of the contract: they say nothing about a server";
		expect(await warningsOf({ status: 200, headers: mock }, { status: 404, headers: mock })).toEqual([warning]);
		expect(await warningsOf({ status: 200, headers: mock }, { status: 404, headers: [["Server", "nginx"]] })).toEqual([]);
		expect(await warningsOf({ status: 200, headers: [["server", "not-console-contracts-mock"]] })).toEqual([]);
	});
});

describe("the mock", () => {
	let mock: Awaited<ReturnType<typeof startLogged>>;
	beforeAll(async () => {
		mock = await startLogged();
	});
	afterAll(() => mock.close());

	test.each(operations)("names itself as the server of $operationId, in refusals and in its own complaints, too", async (operation) => {
		const call = rightCall(operation);
		for (const sent of [call, { ...call, headers: {} }, { ...call, target: "/nobody" }]) {
			const { status, headers } = await send(mock.url, sent);
			expect(await warningsOf({ status, headers: Object.entries(headers) })).toContainEqual(
				"all-from-mock: The one exchange came from the mock, which is made of the contract: they say nothing about a server",
			);
		}
	});
});
