import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { SummaryCollector } from "../../../checker/summary/summary.ts";
import { har } from "../../../har/fixtures/har.ts";
import { loadContracts, loadInventories } from "../../load.ts";
import { folder } from "../fixtures/run.ts";
import { traffic } from "../fixtures/traffic.ts";
import { Recordings } from "../recordings.ts";
import { judgeHere } from "./judge-here.ts";
import { judgeInWorkers, Unshareable } from "./judge-in-workers.ts";
import type { Judging } from "./judging.ts";

const [contracts, inventories] = await Promise.all([loadContracts(), loadInventories()]);

/** Enough for several pieces. */
const many = Array.from({ length: 10 }, () => traffic).flat();
const [first = {}, ...others] = many.map((entry) => ({ ...entry }));
const texts = { har: har(...many), ndjson: many.map((entry) => `${JSON.stringify(entry)}\n`).join("") };

const fileOf = (name: string, text: string | Uint8Array) => {
	writeFileSync(name, text);
	return name;
};

/** What is reported, and the state at the end. */
async function outcomeOf(judge: typeof judgeInWorkers | typeof judgeHere, files: string[]) {
	const collector = new SummaryCollector(inventories);
	const judging: Judging = { contracts, scope: {}, collector, told: "findings" };
	const reported: unknown[] = [];
	for await (const batch of judge(new Recordings(files, () => {}), judging, 2))
		reported.push(...batch.reported.map(({ verdict, findings, exchange }) => [verdict, findings, exchange.started]));
	return { reported, state: collector.state() };
}

describe("several threads report the same in the same order, and sum up the same:", () => {
	const odd = har(...others.map((entry, index) => (index % 2 === 0 ? entry : { _id: 1, ...entry })), first);

	const [begin = "", ...lines] = texts.ndjson.split(/(?<=\n)/);
	const broken = [begin, ...lines.flatMap((line) => ["{\n", "\n", line])].join("");
	const packed = many.map(({ response: { content, ...response }, ...entry }) => {
		const text = gzipSync(content.text ?? "").toString("base64");
		return { ...entry, response: { ...response, content: { ...content, text, encoding: "base64" } } };
	});
	const attached = many.map(({ response: { content, ...response }, ...entry }) => {
		const { text: _, ...rest } = content;
		return { ...entry, response: { ...response, content: { ...rest, _file: "body.json" } } };
	});

	test.each<[string, Record<string, string | Uint8Array>]>([
		["HARs in gzip and in UTF-16", { "a.har.gz": gzipSync(texts.har), "b.har": Buffer.from(`\ufeff${texts.har}`, "utf16le") }],
		["NDJSON in gzip", { "a.ndjson.gz": gzipSync(texts.ndjson) }],
		["lines that are no JSON", { "a.ndjson": broken }],
		["entries that cannot be read", { "a.har": har(...many.flatMap((entry) => [entry, { ...entry, request: 1 }, 7 as never])) }],
		["packed bodies", { "a.har": har(...packed) }],
		["attached bodies", { "a.har": har(...attached), "body.json": "{}" }],
		["a HAR", { "a.har": texts.har }],
		["NDJSON and a HAR", { "b.ndjson": texts.ndjson, "a.har": texts.har }],
		["entries that do not begin alike", { "c.har": odd }],
	])("%s", async (_, recordings) => {
		const path = folder();
		const written = Object.entries(recordings).map(([name, text]) => fileOf(join(path, name), text));
		const files = written.filter((file) => !file.endsWith("body.json"));
		expect(texts.har.length).toBeGreaterThan(2 ** 19);
		expect(await outcomeOf(judgeInWorkers, files)).toEqual(await outcomeOf(judgeHere, files));
	});
});

test.each([
	["that breaks off", texts.har.slice(0, -9)],
	["in gzip that breaks off", gzipSync(texts.har).subarray(0, -9)],
	["in no known text", Buffer.from(texts.har).fill(0xff, 400_000, 400_001)],
	["without entries", har()],
	["whose later entries hold what begins as they do", har(...many, ...many.map((entry) => ({ ...entry, _children: [entry, entry] })))],
])("a recording %s is left to one thread", async (_, text) => {
	await expect(outcomeOf(judgeInWorkers, [fileOf(join(folder(), "a.har"), text)])).rejects.toThrow(Unshareable);
});
