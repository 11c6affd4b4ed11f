import { describe, expect, test } from "vitest";
import { har } from "../fixtures/har.ts";
import { HarError } from "../har-error.ts";
import { DetectedEntries } from "./detect-format.ts";
import { entriesIn, sizes, trickyEntries } from "./fixtures/pieces.ts";

const read = (text: string, size: number) => entriesIn(new DetectedEntries("stdin"), text, size);

describe("what has no name is read, however its bytes are cut,", () => {
	test.each([
		["as the HAR that it is", har({ a: 1 }), [{ a: 1 }]],
		["as a HAR on many lines", JSON.stringify(JSON.parse(har({ a: 1 })), null, 4), [{ a: 1 }]],
		["as an entry in each line", trickyEntries.map((each) => JSON.stringify(each)).join("\n"), trickyEntries],
		["as entries whose first member begins as that of a HAR", '{"logs":1}\n{"log":2}', [{ logs: 1 }, { log: 2 }]],
		["as entries that are no objects", "[1]\n2", [[1], 2]],
		["as an entry, where it ends before it can be told", "{}", [{}]],
	])("%s", (_, text, entries) => {
		for (const size of sizes) expect(read(text, size)).toEqual(entries);
	});
});

test.each([
	["nothing", "", "stdin: the HAR has no entries; record some traffic first"],
	["a HAR without entries", har(), "stdin: the HAR has no entries; record some traffic first"],
	["text", "{lamp", "stdin:1:2: this is not JSON; export the traffic again as HAR"],
])("%s is refused", (_, text, message) => {
	for (const size of sizes) expect(() => read(text, size)).toThrow(new HarError(message));
});
