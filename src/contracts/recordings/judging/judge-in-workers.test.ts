import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { har } from "../../../har/fixtures/har.ts";
import { fileOf, many, oddRecordings, outcomeOf, texts, writtenInto } from "../fixtures/odd-recordings.ts";
import { folder } from "../fixtures/run.ts";
import { judgeHere } from "./judge-here.ts";
import { judgeInWorkers } from "./judge-in-workers.ts";
import { Unshareable } from "./unshareable.ts";

// The other kinds of recordings cost a second each; they are tried by test:full.
test("several threads report the same in the same order, and sum up the same", async () => {
	const files = writtenInto(oddRecordings["NDJSON and a HAR"] ?? {});
	expect(texts.har.length).toBeGreaterThan(2 ** 19);
	expect(await outcomeOf(judgeInWorkers, files)).toEqual(await outcomeOf(judgeHere, files));
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
