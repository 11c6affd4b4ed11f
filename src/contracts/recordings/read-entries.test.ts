import { statSync, truncateSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../har/entry.ts";
import { HarError } from "../../har/har-error.ts";
import { call, echoing, recording, showing } from "./fixtures/run.ts";
import { PartError, readEntries } from "./read-entries.ts";

/** What is read of a file, and what is said about it. */
async function read(file: string) {
	const notes: string[] = [];
	const entries: unknown[] = [];
	const places: number[] = [];
	const reading = async () => {
		for await (const { recorded, index } of readEntries(file, (line) => void notes.push(line))) {
			entries.push(recorded);
			places.push(index);
		}
	};
	const error = await reading().catch((reason: unknown) => reason);
	return { entries, places, notes, error };
}

describe("the entries of a recording", () => {
	test.each(["a.har", "a.ndjson"])("are those of %s", async (name) =>
		expect((await read(recording([showing, echoing], name))).entries).toEqual([showing, echoing]),
	);

	test("have gzip unpacked, and broken gzip as it is", async () => {
		const packed = (bytes: Buffer): Entry => {
			const content = { mimeType: "", text: bytes.toString("base64"), encoding: "base64" };
			return { ...echoing, response: { ...echoing.response, content: { size: 1, ...content } } };
		};
		const gzip = gzipSync("é text");
		const broken = packed(gzip.subarray(0, -9));
		expect((await read(recording([packed(gzip), broken]))).entries).toEqual([packed(Buffer.from("é text")), broken]);
	});
});

describe("what is no entry", () => {
	const wrong = call({});
	wrong.request.url = "hunter22";

	test("is left out and counted, and the others keep their places", async () => {
		const file = recording([wrong, echoing]);
		const { entries, places, notes, error } = await read(file);
		expect([entries, places, error]).toEqual([[echoing], [1], undefined]);
		expect(notes).toEqual([`${file}: left out: 1 of 2 entries, which cannot be read`]);
	});

	test("is refused with its place where there is nothing else, and not a word of it is told", async () => {
		const { error } = await read(recording([wrong, wrong]));
		expect(error).toBeInstanceOf(HarError);
		expect(String(error)).toMatch(/: not a HAR 1\.2 file: \/log\/entries\/0\/request\/url: /);
		expect(String(error)).not.toContain("hunter22");
	});
});

test("an entry is one of HAR 1.2, whatever its exporter wrote", async () => {
	const odd = { ...echoing, request: { ...echoing.request, headers: { Accept: ["*/*"] } }, response: null };
	const { entries } = await read(recording([odd as object as Entry]));
	expect(entries).toMatchObject([{ request: { headers: [{ name: "Accept", value: "*/*" }] }, response: { status: 0, headers: [] } }]);
});

test("of a recording that breaks off, the entries before that are read, and then it is said", async () => {
	const file = recording([echoing, showing]);
	truncateSync(file, statSync(file).size - 20);
	const { entries, error } = await read(file);
	expect(entries).toEqual([echoing]);
	expect(error).toBeInstanceOf(PartError);
	expect(String(error)).toMatch(/: is cut off here; export the traffic again as HAR$/);
});
