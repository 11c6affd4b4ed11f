import { describe, expect, test } from "vitest";
import { CutError, HarError } from "../har-error.ts";
import { entriesIn, sizes, trickyEntries } from "./fixtures/pieces.ts";
import { NdjsonEntries } from "./ndjson-entries.ts";

const read = (text: string, size: number) => entriesIn(new NdjsonEntries("traffic.ndjson"), text, size);

describe("NDJSON gives an entry for each line, however its bytes are cut:", () => {
	const lines = trickyEntries.map((each) => JSON.stringify(each));
	test.each([
		["with an end of the last line", `${lines.join("\n")}\n`],
		["without one", lines.join("\n")],
		["with empty lines and those of Windows", `\r\n${lines.join("\r\n\r\n")}\r\n  \r\n`],
	])("%s", (_, text) => {
		for (const size of sizes) expect(read(text, size)).toEqual(trickyEntries);
	});

	test.each([
		["a first line that is no JSON", '\n{"a":}\n{}\n', "traffic.ndjson:2:6: this is not JSON; export the traffic again as HAR"],
		["two entries on a line", "{},{}\n", "traffic.ndjson:1:3: this is not JSON; export the traffic again as HAR"],
		["an entry on two lines", '{"a":1\n,"b":2}', "traffic.ndjson:1:7: this is not JSON; export the traffic again as HAR"],
		["nothing", "\n \n", "traffic.ndjson: the HAR has no entries; record some traffic first"],
	])("but not %s", (_, text, message) => {
		for (const size of sizes) expect(() => read(text, size)).toThrow(new HarError(message));
	});

	test("and nothing for a later line that is no JSON", () => {
		for (const size of sizes) expect(read('{}\n\n{"a":}\n[1]\n', size)).toEqual([{}, undefined, [1]]);
	});

	test.each(['{}\n{"a":"', '{}\n{"a":tr', '{}\n{"a":1'])("but not where it is cut off, as in %j", (text) => {
		for (const size of sizes) expect(() => read(text, size)).toThrow(CutError);
	});

	test("but not bytes that are no UTF-8", () => {
		const reader = new NdjsonEntries("traffic.ndjson");
		reader.push(Uint8Array.from(Buffer.from("{}\n\xff", "latin1")));
		expect(() => reader.end()).toThrow(new HarError("traffic.ndjson: cannot be read as UTF-8 text"));
	});
});

test("an entry comes with the end of its line", () => {
	const reader = new NdjsonEntries("traffic.ndjson");
	const given = ['{"a":1}', '\n{"a":', "2}\n\n"].map((part) => reader.push(new TextEncoder().encode(part)));
	expect(given).toEqual([[], [{ a: 1 }], [{ a: 2 }]]);
});
