import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { lantern } from "../../checker/fixtures/fixture-api.ts";
import { SummaryCollector } from "../../checker/summary/summary.ts";
import { entry, har } from "../../har/fixtures/har.ts";
import { Misuse } from "../../misuse.ts";
import { checkRecordings } from "./check-recordings.ts";
import { written } from "./fixtures/streams.ts";
import { HeldOutput } from "./held-output.ts";
import { Recordings } from "./recordings.ts";

const folder = mkdtempSync(join(tmpdir(), "run-"));
afterAll(() => rmSync(folder, { recursive: true }));

const elsewhere = entry({ request: { url: "https://elsewhere.example/" } });

const say = () => {};

/** Runs over a recording of each list of entries, with a report that says little. */
async function report(scope: { server?: string }, ...recordings: object[][]) {
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
	const summary = await checkRecordings(
		new Recordings(files, say),
		[lantern],
		scope,
		words,
		new SummaryCollector([]),
		new HeldOutput(stdout),
	).catch((error: unknown) => error);
	return { summary, printed: text() };
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
		const { summary, printed } = await report({ server: "https://there.example" }, [entry({}), there]);
		expect(printed).toBe("begin ok#1 end 1");
		expect(summary).toMatchObject({ exchanges: 1, leftOut: new Map([["other server", 1]]) });
	});

	test("of nothing that a contract knows reports nothing, and says in one line where to look", async () => {
		const { summary, printed } = await report({}, [elsewhere, elsewhere]);
		expect(summary).toEqual(new Misuse("None of 2 exchanges calls an operation of lantern; look at --server, --base-path and --api"));
		expect(printed).toBe("");
	});
});
