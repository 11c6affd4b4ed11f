import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SummaryCollector } from "../../../checker/summary/summary.ts";
import { har } from "../../../har/fixtures/har.ts";
import { loadContracts, loadInventories } from "../../load.ts";
import { folder } from "../fixtures/run.ts";
import { traffic } from "../fixtures/traffic.ts";
import { judgeHere } from "./judge-here.ts";
import { judgeInWorkers, Unshareable } from "./judge-in-workers.ts";
import type { Judging } from "./judging.ts";

const [contracts, inventories] = await Promise.all([loadContracts(), loadInventories()]);

/** Enough for several pieces. */
const many = Array.from({ length: 10 }, () => traffic).flat();
const [first = {}, ...others] = many.map((entry) => ({ ...entry }));
const texts = { har: har(...many), ndjson: many.map((entry) => `${JSON.stringify(entry)}\n`).join("") };

const fileOf = (name: string, text: string) => {
	const file = join(folder(), name);
	writeFileSync(file, text);
	return file;
};

/** What is reported, and the state at the end. */
async function outcomeOf(judge: typeof judgeInWorkers | typeof judgeHere, files: string[]) {
	const collector = new SummaryCollector(inventories);
	const judging: Judging = { contracts, scope: {}, collector, told: "findings", mayBeEmpty: false };
	const reported: unknown[] = [];
	for await (const batch of judge(files, judging, 2))
		reported.push(
			...batch.reported.map(({ verdict, findings, entry }) => [verdict, findings, (entry as { startedDateTime: string }).startedDateTime]),
		);
	return { reported, state: collector.state() };
}

describe("several threads report the same in the same order, and sum up the same:", () => {
	const odd = har(...others.map((entry, index) => (index % 2 === 0 ? entry : { _id: 1, ...entry })), first);

	test.each<[string, Record<string, string>]>([
		["a HAR", { "a.har": texts.har }],
		["NDJSON and a HAR", { "b.ndjson": texts.ndjson, "a.har": texts.har }],
		["entries that do not begin alike", { "c.har": odd }],
	])("%s", async (_, recordings) => {
		const files = Object.entries(recordings).map(([name, text]) => fileOf(name, text));
		expect(texts.har.length).toBeGreaterThan(2 ** 19);
		expect(await outcomeOf(judgeInWorkers, files)).toEqual(await outcomeOf(judgeHere, files));
	});
});

test.each([
	["that breaks off", texts.har.slice(0, -9)],
	["with something that is no entry", har(...many, { request: 1 })],
	["without entries", har()],
	["whose later entries hold what begins as they do", har(...many, ...many.map((entry) => ({ ...entry, _children: [entry, entry] })))],
])("a recording %s is left to one thread", async (_, text) => {
	await expect(outcomeOf(judgeInWorkers, [fileOf("a.har", text)])).rejects.toThrow(Unshareable);
});
