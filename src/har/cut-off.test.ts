import { describe, expect, test } from "vitest";
import { CheckedValue } from "./checked-value.ts";
import { isCutOff } from "./cut-off.ts";
import { entry } from "./fixtures/har.ts";
import { readEntry } from "./read-entry.ts";

const length = (value: number) => ({ name: "Content-Length", value: String(value) });
const half = '{"brightness":7';

async function isRecorded(changes: Parameters<typeof entry>[0]): Promise<boolean> {
	return (await readEntry(entry(changes), { file: "traffic.har", index: 0 })).response.body !== undefined;
}

describe("of a body that was cut off nothing is recorded:", () => {
	test.each<[string, Parameters<typeof entry>[0]]>([
		["JSON that ends early and is shorter than its size", { content: { text: half, size: 900 } }],
		["the same in base64", { content: { text: btoa(half), encoding: "base64", size: 900 } }],
		["JSON that ends early and is shorter than its length", { response: { headers: [length(900)] }, content: { text: half, size: 0 } }],
		["JSON that ends in a text", { content: { text: '[{"name":"ha', size: 900 } }],
		["what its exporter marks as cut off", { content: { _truncated: true } }],
		["what its exporter says to be cut off", { content: { comment: "Response body was truncated" } }],
		["a text that ends with a mark", { content: { text: `${half}... (truncated)`, size: 0 } }],
		["a text that ends with another mark", { content: { text: `${half} [truncated 20 kB]` } }],
	])("%s", async (_, changes) => expect(await isRecorded(changes)).toBe(false));
});

describe("a body is judged as it is:", () => {
	test.each<[string, Parameters<typeof entry>[0]]>([
		["JSON that ends early with the size that it has", { content: { text: half, size: half.length } }],
		["JSON that ends early where no size is known", { content: { text: half, size: -1 } }],
		["whole JSON that a redaction made shorter", { content: { text: "{}", size: 900 } }],
		["JSON that is broken before its end", { content: { text: '{"brightness":x,"a":1}', size: 900 } }],
		["another text that is shorter than its size", { content: { text: "no such lamp", size: 900 } }],
		[
			"JSON that ends early where the length is that of packed bytes",
			{ response: { headers: [{ name: "Content-Encoding", value: "gzip" }, length(900)] }, content: { text: half, size: half.length } },
		],
		["a text that speaks of what is truncated", { content: { text: '{"state":"truncated"}' } }],
	])("%s", async (_, changes) => expect(await isRecorded(changes)).toBe(true));
});

test("bytes are cut off where their exporter says so, and only there", () => {
	const place = (content: object) => new CheckedValue({ content }, "0", "traffic.har");
	const isCut = (content: object) => isCutOff({ fault: "no text" }, place(content), place(content).member("content"), { headers: [] });
	expect([isCut({ _isTruncated: true, size: 900 }), isCut({ size: 900 })]).toEqual([true, false]);
});
