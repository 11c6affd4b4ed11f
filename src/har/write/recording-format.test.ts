import { expect, test } from "vitest";
import { entriesIn } from "../stream/fixtures/pieces.ts";
import { HarEntries } from "../stream/har-entries.ts";
import { NdjsonEntries } from "../stream/ndjson-entries.ts";
import { harFormat, ndjsonFormat, type RecordingFormat } from "./recording-format.ts";

const creator = { name: 'a "recorder"', version: "1.2.3" };
const entries = [{ a: 1 }, { b: '"]}}\n' }, { c: [{}] }];
const textOf = (format: RecordingFormat, written: object[]) =>
	format.begin + written.map((each, index) => format.entry(JSON.stringify(each), index === 0)).join("") + format.end;

test("a HAR has its version, who made it, and the entries", () => {
	expect(JSON.parse(textOf(harFormat(creator), entries))).toEqual({ log: { version: "1.2", creator, entries } });
	expect(JSON.parse(textOf(harFormat(creator), []))).toEqual({ log: { version: "1.2", creator, entries: [] } });
});

test.each([
	["HAR", harFormat(creator), () => new HarEntries("a.har")],
	["NDJSON", ndjsonFormat, () => new NdjsonEntries("a.ndjson")],
])("%s is read as it was written, and has a line for each entry", (_, format, reader) => {
	const text = textOf(format, entries);
	expect(entriesIn(reader(), text, 7)).toEqual(entries);
	for (const entry of entries) expect(text.split("\n").some((line) => line.startsWith(JSON.stringify(entry)))).toBe(true);
});
