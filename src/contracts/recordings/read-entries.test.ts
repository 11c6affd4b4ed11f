import { statSync, truncateSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { HarError } from "../../checker/index.ts";
import type { Entry } from "../../har/entry.ts";
import { exchange } from "../../redaction/fixtures/exchange.ts";
import { echoing, recording, showing } from "./fixtures/run.ts";
import { PartError, readAhead, readEntries } from "./read-entries.ts";

describe.each([
	["read", (file: string) => readEntries(file, () => {})],
	["read ahead", readAhead],
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

/** What is read of a file, and what is said about it. */
async function read(file: string) {
	const notes: string[] = [];
	const entries: Entry[] = [];
	const reading = async () => {
		for await (const entry of readEntries(file, (line) => void notes.push(line))) entries.push(entry);
	};
	const error = await reading().catch((reason: unknown) => reason);
	return { entries, notes, error };
}

describe("what is no entry", () => {
	const wrong = exchange({});
	wrong.request.url = "hunter22";

	test("is left out and counted", async () => {
		const file = recording([echoing, wrong]);
		const { entries, notes, error } = await read(file);
		expect([entries, notes, error]).toEqual([[echoing], [`${file}: left out: 1 of 2 entries, which cannot be read`], undefined]);
		expect(await Array.fromAsync(readAhead(file))).toEqual([echoing]);
	});

	test("is refused with its place where there is nothing else, and not a word of it is told", async () => {
		const { error } = await read(recording([wrong, wrong]));
		expect(error).toBeInstanceOf(HarError);
		expect(String(error)).toMatch(/: this is no HAR 1\.2: \/log\/entries\/0\/request\/url: /);
		expect(String(error)).not.toContain("hunter22");
	});
});

test("an entry is one of HAR 1.2, whatever its exporter wrote", async () => {
	const odd = { ...echoing, request: { ...echoing.request, headers: { Accept: ["*/*"] } }, response: null };
	const { entries } = await read(recording([odd as object as Entry]));
	expect(entries).toMatchObject([{ request: { headers: [{ name: "Accept", value: "*/*" }] }, response: { status: 0, headers: [] } }]);
});

test("the name of an attached file is not kept", async () => {
	const attached = { ...echoing, response: { ...echoing.response, content: { size: 7, mimeType: "", _file: "5c66.json" } } };
	const { entries } = await read(recording([attached]));
	expect(entries).toMatchObject([{ response: { content: { size: 7 } } }]);
	expect(JSON.stringify(entries)).not.toContain("5c66");
});

test("of a recording that breaks off, the entries before that are read, and then it is said", async () => {
	const file = recording([echoing, showing]);
	truncateSync(file, statSync(file).size - 20);
	const { entries, error } = await read(file);
	expect(entries).toEqual([echoing]);
	expect(error).toBeInstanceOf(PartError);
	expect(String(error)).toMatch(/: is cut off here; export the traffic again as HAR$/);
	expect(await Array.fromAsync(readAhead(file))).toEqual([echoing]);
});
