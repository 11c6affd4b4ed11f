import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { HarError } from "../../checker/index.ts";
import type { Entry } from "../../har/entry.ts";
import { exchange } from "../../redaction/fixtures/exchange.ts";
import { echoing, recording, showing } from "./fixtures/run.ts";
import { readAgain, readEntries } from "./read-entries.ts";

describe.each([
	["read", readEntries],
	["read again", readAgain],
])("the entries of a recording that is %s", (_, read) => {
	test.each(["a.har", "a.ndjson"])("are those of %s", async (name) =>
		expect(await Array.fromAsync(read(recording([showing, echoing], name)))).toEqual([showing, echoing]),
	);

	test("have no page, whose title may be an address", async () => {
		const paged = { ...echoing, pageref: "https://db7.corp/" };
		expect(await Array.fromAsync(read(recording([paged])))).toEqual([echoing]);
	});

	test("have gzip unpacked, and broken gzip as it is", async () => {
		const packed = (bytes: Buffer): Entry => {
			const entry = exchange({ body: "" });
			const content = { mimeType: "", text: bytes.toString("base64"), encoding: "base64" };
			return {
				...entry,
				request: { ...entry.request, postData: content },
				response: { ...entry.response, content: { size: 1, ...content } },
			};
		};
		const gzip = gzipSync("é text");
		const broken = packed(gzip.subarray(0, -9));
		expect(await Array.fromAsync(read(recording([packed(gzip), broken])))).toEqual([packed(Buffer.from("é text")), broken]);
	});
});

test("what is no entry is refused with its place, and not a word of it is told", async () => {
	const wrong = exchange({});
	wrong.request.url = "hunter22";
	const reading = Array.fromAsync(readEntries(recording([echoing, wrong])));
	await expect(reading).rejects.toThrow(HarError);
	await expect(reading).rejects.toThrow(/: this is no HAR 1\.2: \/log\/entries\/1\/request\/url: /);
	await expect(reading).rejects.not.toThrow("hunter22");
});
