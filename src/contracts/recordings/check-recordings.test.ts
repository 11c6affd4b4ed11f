import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { lantern } from "../../checker/fixtures/fixture-api.ts";
import { SummaryCollector } from "../../checker/summary/summary.ts";
import { entry, har } from "../../har/fixtures/har.ts";
import { Misuse } from "../../misuse.ts";
import { checkRecordings, decidedSummary } from "./check-recordings.ts";
import { written } from "./fixtures/streams.ts";
import { HeldOutput } from "./held-output.ts";
import { judgeHere } from "./judging/judge-here.ts";
import { Recordings } from "./recordings.ts";

const folder = mkdtempSync(join(tmpdir(), "run-"));
afterAll(() => rmSync(folder, { recursive: true }));

const elsewhere = entry({ request: { url: "https://elsewhere.example/" } });

const say = () => {};

/** Runs over a recording of each list of entries, with a report that says little. */
async function report(scope: { servers?: string[] }, ...recordings: object[][]) {
	return reportStrictly(false, scope, ...recordings);
}

async function reportStrictly(strict: boolean, scope: { servers?: string[] }, ...recordings: object[][]) {
	const { stdout, text } = written();
	const files = recordings.map((entries, index) => {
		const file = join(folder, `${index}.har`);
		writeFileSync(file, har(...entries));
		return file;
	});
	const words = {
		begin: () => "begin ",
		exchange: ({ verdict }: { verdict: { level: string; exchange: number } }) => `${verdict.level}#${verdict.exchange} `,
		end: ({ exchanges }: { exchanges: number }) => `end ${exchanges}`,
	};
	const [collector, output] = [new SummaryCollector([]), new HeldOutput(stdout)];
	const judging = { contracts: [lantern], scope, collector, told: "verdicts" } as const;
	await checkRecordings(judgeHere(new Recordings(files, say), judging), words, output);
	try {
		const summary = decidedSummary(collector, { strict }, "lantern");
		await output.write(words.end(summary));
		return { summary, printed: text() };
	} catch (error) {
		return { summary: error, printed: text() };
	}
}

describe("a run", () => {
	test("reports each exchange of each recording, and at the end all", async () => {
		const broken = entry({ response: { status: 299 } });
		const { summary, printed } = await report({}, [entry({}), broken], [entry({})]);
		expect(printed).toBe("begin ok#0 error#1 ok#0 end 3");
		expect(summary).toMatchObject({ exchanges: 3, levels: { ok: 2, error: 1 } });
	});

	test("judges what is asked for, counts the rest, and gives it its number all the same", async () => {
		const there = entry({ request: { url: "https://there.example/lantern/v1/lamps/hall" } });
		const { summary, printed } = await report({ servers: ["https://there.example"] }, [entry({}), there]);
		expect(printed).toBe("begin ok#1 end 1");
		expect(summary).toMatchObject({ exchanges: 1, leftOut: new Map([["of another server", 1]]) });
	});

	test("leaves out what cannot be read, and what no contract speaks of", async () => {
		const odd = [{}, "x", entry({ request: { method: null } }), entry({ request: { url: "" } }), entry({ response: { status: 0 } })];
		const { summary, printed } = await report({}, [...odd, elsewhere, entry({})] as object[]);
		expect(printed).toBe("begin ok#6 end 1");
		expect(summary).toMatchObject({
			leftOut: new Map([
				["on other hosts", 1],
				["unreadable", 4],
				["without response", 1],
			]),
		});
	});

	test("decides at the end what the whole recording shows", async () => {
		const bare = entry({ request: { headers: [] } });
		expect(await report({}, [bare, entry({})])).toMatchObject({
			printed: "begin ok#0 ok#1 end 2",
			summary: { levels: { ok: 1, error: 1 } },
		});
		const unknown = entry({ request: { url: "https://lantern.example/towers" } });
		expect(await reportStrictly(true, {}, [unknown, entry({})])).toMatchObject({
			printed: "begin ok#1 end 2",
			summary: { levels: { ok: 1, error: 1 } },
		});
	});

	test("of which nothing was recorded reports nothing, and says why", async () => {
		const { summary, printed } = await report({}, [entry({ request: { headers: [] }, content: { text: undefined } })]);
		expect(printed).toBe("");
		expect(summary).toBeInstanceOf(Misuse);
		expect(String(summary)).toMatch(/None of 1 exchanges could be judged: The bodies of 1 of 1 .*\. The credentials of 1 of 1 /);
	});

	test("of unknown paths alone names the nearest", async () => {
		const { summary } = await report({}, [elsewhere, entry({ request: { url: "https://x.example/lantern/v1/towers" } })]);
		expect(summary).toEqual(
			new Misuse(
				`None of 2 exchanges calls an operation of lantern: 2 on other hosts; nearest to lantern: expected the path of an operation, got GET /lantern/v1/towers (${join(folder, "0.har")} #1); look at --server, --base-path and --api`,
			),
		);
	});

	test("of nothing that a contract knows reports nothing, and says in one line where to look", async () => {
		const { summary, printed } = await report({}, [elsewhere, elsewhere]);
		expect(summary).toEqual(
			new Misuse("None of 2 exchanges calls an operation of lantern: 2 on other hosts; look at --server, --base-path and --api"),
		);
		expect(printed).toBe("");
	});
});
