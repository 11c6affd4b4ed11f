import { describe, expect, test } from "vitest";
import { har } from "../fixtures/har.ts";
import { HarError } from "../har-error.ts";
import { entriesOf, standardInput } from "./entries.ts";
import { chunksOf } from "./fixtures/pieces.ts";

async function read(text: string, file: string): Promise<unknown[]> {
	const entries: unknown[] = [];
	for await (const batch of entriesOf(chunksOf(text), file)) entries.push(...batch);
	return entries;
}

describe("a recording is read by its name:", () => {
	const lines = '{"a":1}\n{"log":{"entries":[2]}}\n';
	test.each([
		["a HAR", "traffic.har", har({ a: 1 }), [{ a: 1 }]],
		["a file without an extension, as a HAR", "traffic", har({ a: 1 }), [{ a: 1 }]],
		["NDJSON", "traffic.ndjson", lines, [{ a: 1 }, { log: { entries: [2] } }]],
		["JSON lines, in any case", "traffic.JSONL", lines, [{ a: 1 }, { log: { entries: [2] } }]],
		["compressed JSON lines", "traffic.jsonl.gz", lines, [{ a: 1 }, { log: { entries: [2] } }]],
		["standard input, as NDJSON", standardInput, lines, [{ a: 1 }, { log: { entries: [2] } }]],
		["standard input, as a HAR", standardInput, har({ a: 1 }), [{ a: 1 }]],
	])("%s", async (_, file, text, entries) => expect(await read(text, file)).toEqual(entries));

	test.each([
		["a HAR that is named as NDJSON", "traffic.ndjson", "{\n}", "traffic.ndjson:1:2: this is not JSON; export the traffic again as HAR"],
		["NDJSON that is named as a HAR", "traffic.har", lines, "traffic.har:2:1: this is not JSON; export the traffic again as HAR"],
	])("and not %s", async (_, file, text, message) => {
		await expect(read(text, file)).rejects.toThrow(new HarError(message));
	});
});

test("an entry comes as soon as its last byte is there, and no batch is empty", async () => {
	let given = 0;
	async function* slowly() {
		for (const part of ['{"log":{"entries":[{"a":1}', ',{"a":2},{"a":', "3}", "]}}"]) {
			given++;
			yield new TextEncoder().encode(part);
		}
	}
	const came: [unknown[], given: number][] = [];
	for await (const batch of entriesOf(slowly(), "traffic.har")) came.push([batch, given]);
	expect(came).toEqual([
		[[{ a: 1 }], 1],
		[[{ a: 2 }], 2],
		[[{ a: 3 }], 3],
	]);
});

test("where the chunks fail, the whole entries before that come first", async () => {
	async function* failing() {
		yield new TextEncoder().encode('{"log":{"entries":[{"a":1},{"b":');
		throw new Error("the disk is gone");
	}
	const came: unknown[] = [];
	const reading = async () => {
		for await (const batch of entriesOf(failing(), "traffic.har")) came.push(...batch);
	};
	await expect(reading()).rejects.toThrow("the disk is gone");
	expect(came).toEqual([{ a: 1 }]);
});

test("an entry that only the end completes comes then", async () => {
	expect(await read('{"a":1}\n{"a":2}', "traffic.ndjson")).toEqual([{ a: 1 }, { a: 2 }]);
});
