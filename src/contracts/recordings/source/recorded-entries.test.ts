import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { entry, har } from "../../../har/fixtures/har.ts";
import { folder } from "./fixtures/folder.ts";
import { zip } from "./fixtures/zip.ts";
import { recordedEntries } from "./recorded-entries.ts";
import { Room } from "./room.ts";

async function read(file: string) {
	const notes: string[] = [];
	const batches = await Array.fromAsync(recordedEntries(file, (line) => void notes.push(line)));
	return { entries: batches.flat(), notes };
}

const recorded = har(entry({}), entry({ response: { status: 204 } }));

test.each([
	["gzip", "a.har.gz", gzipSync(recorded)],
	["gzip that is not named so", "a.har", gzipSync(recorded)],
	["an archive", "a.zip", zip({ "har.har": recorded })],
	["lines in gzip", "a.ndjson.gz", gzipSync(`${JSON.stringify(entry({}))}\n${JSON.stringify(entry({ response: { status: 204 } }))}`)],
])("the entries of %s are those of the recording", async (_, name, bytes) => {
	const { entries, notes } = await read(folder().write(name, bytes));
	expect([entries, notes]).toEqual([JSON.parse(recorded).log.entries, []]);
});

test("an archive gives the bodies that it holds", async () => {
	const attached = har(entry({ content: { text: undefined, _file: "5c66.json" } }));
	const { entries } = await read(folder().write("a.zip", zip({ "5c66.json": '{"brightness":7}', "har.har": attached })));
	const text = Buffer.from('{"brightness":7}').toString("base64");
	expect(entries).toMatchObject([{ response: { content: { text, encoding: "base64" } } }]);
});

test("bodies that unpack to too much together are left out, which is said once", async () => {
	const packed = gzipSync(Buffer.alloc(2 ** 20)).toString("base64");
	const bomb = har(...Array.from({ length: 14 }, () => entry({ content: { text: packed, encoding: "base64" } })));
	const file = folder().write("a.har", bomb);
	const notes: string[] = [];
	const room = new Room();
	room.take({ packed: 0, unpacked: 2 ** 28 - 10 * 2 ** 20 });
	const batches = await Array.fromAsync(recordedEntries(file, (line) => void notes.push(line), room));
	const texts = batches.flat().map((each) => "text" in (each as { response: { content: object } }).response.content);
	expect(texts.map(Number).join("")).toBe("11111111111000");
	expect(notes).toEqual([
		`${file}: its packed bodies unpack to more than 256 MB and 50 times their size: those after exchange 10 are left out`,
	]);
});
