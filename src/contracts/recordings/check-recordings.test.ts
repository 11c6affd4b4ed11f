import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { lantern } from "../../checker/fixtures/fixture-api.ts";
import { SummaryCollector } from "../../checker/summary/summary.ts";
import { entry, har } from "../../har/fixtures/har.ts";
import { NoEntries } from "../../har/har-error.ts";
import { checkRecordings, threadsFor } from "./check-recordings.ts";
import { written } from "./fixtures/streams.ts";
import { HeldOutput } from "./held-output.ts";
import { judgeHere } from "./judging/judge-here.ts";
import type { Judging } from "./judging/judging.ts";

const folder = mkdtempSync(join(tmpdir(), "run-"));
afterAll(() => rmSync(folder, { recursive: true }));

const elsewhere = entry({ request: { url: "https://elsewhere.example/" } });

/** Checks a recording of each list of entries, with a report that says little. */
async function report(changes: Partial<Judging>, ...recordings: object[][]) {
	const { stdout, text } = written();
	const files = recordings.map((entries, index) => {
		const file = join(folder, `${index}.har`);
		writeFileSync(file, har(...entries));
		return file;
	});
	const exchange = ({ verdict }: { verdict: { level: string; exchange: number } }) => `${verdict.level}#${verdict.exchange} `;
	const collector = new SummaryCollector([]);
	const judging: Judging = { contracts: [lantern], scope: {}, collector, told: "verdicts", mayBeEmpty: false, ...changes };
	await checkRecordings(judgeHere(files, judging), { begin: () => "begin ", exchange }, new HeldOutput(stdout));
	return { summary: collector.summary(), printed: text() };
}

const broken = entry({ response: { status: 299 } });

describe("a run", () => {
	test("reports each exchange of each recording", async () => {
		const { summary, printed } = await report({}, [entry({}), broken], [entry({})]);
		expect(printed).toBe("begin ok#0 error#1 ok#0 ");
		expect(summary).toMatchObject({ exchanges: 3, levels: { ok: 2, error: 1 } });
	});

	test("reports only exchanges with findings to who needs no others, but counts all", async () => {
		const { summary, printed } = await report({ told: "findings" }, [entry({}), broken]);
		expect(printed).toBe("begin error#1 ");
		expect(summary.exchanges).toBe(2);
	});

	test("judges what is asked for, counts the rest, and gives it its number all the same", async () => {
		const there = entry({ request: { url: "https://there.example/lantern/v1/lamps/hall" } });
		const { summary, printed } = await report({ scope: { server: "https://there.example" } }, [entry({}), there]);
		expect(printed).toBe("begin ok#1 ");
		expect(summary).toMatchObject({ exchanges: 1, leftOut: new Map([["other server", 1]]) });
	});

	test("prints nothing as long as no contract knows an exchange", async () => {
		const { summary, printed } = await report({}, [elsewhere, elsewhere]);
		expect([summary.known, printed]).toEqual([false, ""]);
	});

	test("refuses a recording without entries, but not as a part of others", async () => {
		await expect(report({}, [])).rejects.toThrow(NoEntries);
		expect((await report({ mayBeEmpty: true }, [], [entry({})])).summary.exchanges).toBe(1);
	});
});

describe("by default, the number of threads is", () => {
	const file = (name: string, size: number) => {
		writeFileSync(join(folder, name), "");
		truncateSync(join(folder, name), size);
		return join(folder, name);
	};

	test("one for small recordings, and as many as there are cores for large ones", () => {
		const [small, large] = [file("small.har", 49e6), file("large.har", 50e6)];
		expect(threadsFor([small], undefined, "findings")).toBe(1);
		expect(threadsFor([large], undefined, "findings")).toBe(availableParallelism());
		expect(threadsFor([small], 3, "findings")).toBe(3);
	});

	test("one for a page and for standard input, whatever is asked for", () => {
		const small = file("small.har", 1);
		expect(threadsFor([small], 3, "entries")).toBe(1);
		expect(threadsFor([small, "stdin"], 3, "findings")).toBe(1);
	});
});
