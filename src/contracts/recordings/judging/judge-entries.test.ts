import { expect, test } from "vitest";
import { lantern } from "../../../checker/fixtures/fixture-api.ts";
import { SummaryCollector } from "../../../checker/summary/summary.ts";
import { entry } from "../../../har/fixtures/har.ts";
import { judgeEntries } from "./judge-entries.ts";
import type { Judging } from "./judging.ts";

const judging = (told: Judging["told"]): Judging => ({
	...{ contracts: [lantern], scope: {}, told },
	collector: new SummaryCollector([]),
});
const aborted = entry({ response: { status: 0 } });
const broken = entry({ response: { status: 299 } });
const bare = entry({ request: { headers: [] } });
const unknown = entry({ request: { url: "https://lantern.example/towers" } });

test.each<[Judging["told"], number[]]>([
	["nothing", []],
	["findings", [9]],
	["verdicts", [7, 9, 11]],
	["entries", [7, 9, 11]],
])("a report that is told of %s gets these exchanges, and all are counted", async (told, expected) => {
	const all = judging(told);
	const { reported, known } = await judgeEntries([entry({}), aborted, broken, {}, bare, unknown], { file: "a.har", index: 7 }, all);
	expect(reported.map(({ verdict }) => verdict.exchange)).toEqual(expected);
	expect(known).toBe(true);
	expect(all.collector.summary()).toMatchObject({ levels: { ok: 1, error: 2 } });
	expect([...all.collector.summary().leftOut]).toEqual([
		["of an unknown path", 1],
		["unreadable", 1],
		["without response", 1],
	]);
});
