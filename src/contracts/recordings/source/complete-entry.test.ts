import { gzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { entry } from "../../../har/fixtures/har.ts";
import { Attachments } from "./attachments.ts";
import { type Completion, completed, isIncomplete } from "./complete-entry.ts";
import { folder } from "./fixtures/folder.ts";
import { Room } from "./room.ts";

const base64 = (bytes: string | Uint8Array) => Buffer.from(bytes).toString("base64");
const gzip = base64(gzipSync("a body"));

function completion(): Completion & { onFull: ReturnType<typeof vi.fn<() => void>> } {
	const { write } = folder();
	write("5c66.json", "a body");
	return { attachments: new Attachments(write("a.har", "{}")), room: new Room(), onFull: vi.fn<() => void>() };
}

test("only an entry with a body that is encoded or attached is incomplete", () => {
	for (const each of [entry({}), entry({ content: { encoding: "" } }), { request: null }, "x", undefined])
		expect(isIncomplete(each)).toBe(false);
	expect(isIncomplete(entry({ content: { _file: "a" } }))).toBe(true);
	expect(isIncomplete(entry({ request: { postData: { text: gzip, encoding: "base64" } } }))).toBe(true);
});

describe("a body is completed:", () => {
	const whole = { text: base64("a body"), encoding: "base64" };
	test.each([
		["an attached file", { _file: "5c66.json" }, whole],
		["an attached file beside an empty text", { _file: "5c66.json", text: "" }, whole],
		["gzip", { text: gzip, encoding: "base64" }, whole],
		["gzip under another name and in lines", { text: gzip.replace(/.{7}/g, "$&\n"), encoding: "gzip" }, whole],
		["a file that is not there", { _file: "none.json" }, { _file: "none.json" }],
		["a file whose text was recorded, too", { _file: "5c66.json", text: "x" }, { _file: "5c66.json", text: "x" }],
		["base64 of something else", { text: base64("x"), encoding: "base64" }, { text: base64("x"), encoding: "base64" }],
		["gzip that is broken", { text: gzip.slice(0, 24), encoding: "base64" }, { text: gzip.slice(0, 24), encoding: "base64" }],
	])("%s", async (_, body, expected) => {
		const content = { size: 6, mimeType: "text/plain" };
		const recorded = { request: { postData: { ...content, ...body } }, response: { headers: [], content: { ...content, ...body } } };
		expect(await completed(recorded, completion())).toMatchObject({
			request: { postData: { ...content, ...expected } },
			response: { content: { ...content, ...expected } },
		});
	});
});

test("where there is no more room, a body counts as not recorded", async () => {
	const shared = completion();
	const packed = entry({ content: { text: gzip, encoding: "base64" } }) as Record<string, unknown>;
	shared.room.take({ packed: 0, unpacked: 2 ** 28 });
	expect(await completed(packed, shared)).toHaveProperty("response.content.text", base64("a body"));
	expect(shared.onFull).toHaveBeenCalledTimes(1);
	expect(await completed(packed, shared)).not.toHaveProperty("response.content.text");
});
