import { expect, test } from "vitest";
import { lantern } from "../../../checker/fixtures/fixture-api.ts";
import { SummaryCollector } from "../../../checker/summary/summary.ts";
import { entry } from "../../../har/fixtures/har.ts";
import { NoEntries } from "../../../har/har-error.ts";
import { recording } from "../fixtures/run.ts";
import { judgeHere } from "./judge-here.ts";

async function exchangesOf(files: string[], mayBeEmpty: boolean) {
	const judging = { contracts: [lantern], scope: {}, collector: new SummaryCollector([]), told: "verdicts", mayBeEmpty } as const;
	const found: number[] = [];
	for await (const { reported } of judgeHere(files, judging)) found.push(...reported.map(({ verdict }) => verdict.exchange));
	return found;
}

test("each recording is judged, and its exchanges are numbered", async () => {
	expect(await exchangesOf([recording([entry({}), entry({})] as never), recording([entry({})] as never, "b.ndjson")], false)).toEqual([
		0, 1, 0,
	]);
});

test("a recording without entries is refused, but not where it is a part of others", async () => {
	const files = [recording([]), recording([entry({})] as never)];
	await expect(exchangesOf(files, false)).rejects.toThrow(NoEntries);
	expect(await exchangesOf(files, true)).toEqual([0]);
});
