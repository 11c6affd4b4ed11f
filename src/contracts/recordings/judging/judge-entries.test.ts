import { expect, test } from "vitest";
import { lantern } from "../../../checker/fixtures/fixture-api.ts";
import { SummaryCollector } from "../../../checker/summary/summary.ts";
import { entry } from "../../../har/fixtures/har.ts";
import { judgeEntries } from "./judge-entries.ts";
import type { Judging } from "./judging.ts";

const judging = (told: Judging["told"]): Judging => ({
	...{ contracts: [lantern], scope: {}, told, mayBeEmpty: false },
	collector: new SummaryCollector([]),
});
const aborted = entry({ response: { status: 0 } });
const broken = entry({ response: { status: 299 } });

test.each<[Judging["told"], number[]]>([
	["nothing", []],
	["findings", [9]],
	["verdicts", [7, 9]],
	["entries", [7, 9]],
])("a report that is told of %s gets these exchanges, and all are counted", async (told, expected) => {
	const all = judging(told);
	const { reported, known } = await judgeEntries([entry({}), aborted, broken], { file: "a.har", index: 7 }, all);
	expect(reported.map(({ verdict }) => verdict.exchange)).toEqual(expected);
	expect(known).toBe(true);
	expect(all.collector.summary()).toMatchObject({ levels: { ok: 1, error: 1 }, leftOut: new Map([["no response", 1]]) });
});

test("if an entry cannot be read, none of them is counted", async () => {
	const all = judging("findings");
	await expect(judgeEntries([entry({}), 1], { file: "a.har", index: 0 }, all)).rejects.toThrow("/log/entries/1");
	expect(all.collector.summary().exchanges).toBe(0);
});
