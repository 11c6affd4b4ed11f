import { expect, test } from "vitest";
import { lantern } from "../../../checker/fixtures/fixture-api.ts";
import { SummaryCollector } from "../../../checker/summary/summary.ts";
import { entry } from "../../../har/fixtures/har.ts";
import { recording } from "../fixtures/run.ts";
import { Recordings } from "../recordings.ts";
import { judgeHere } from "./judge-here.ts";

test("each recording is judged, and its exchanges are numbered", async () => {
	const files = [recording([entry({}), entry({})] as never), recording([entry({})] as never, "b.ndjson")];
	const judging = { contracts: [lantern], scope: {}, collector: new SummaryCollector([]), told: "verdicts" } as const;
	const found: number[] = [];
	for await (const { reported } of judgeHere(new Recordings(files, () => {}), judging))
		found.push(...reported.map(({ verdict }) => verdict.exchange));
	expect(found).toEqual([0, 1, 0]);
});
