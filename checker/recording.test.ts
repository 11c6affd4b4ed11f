import { describe, expect, test } from "vitest";
import { chunksOf } from "./fixtures/check.ts";
import { entry, har } from "./fixtures/har.ts";
import { parseJson } from "./json.ts";
import { entriesOf } from "./recording.ts";

const read = async (text: string, file: string, size?: number) => {
	const entries: unknown[] = [];
	for await (const batch of entriesOf(chunksOf(text, size), file)) entries.push(...batch);
	return entries;
};
/** What reading it gives: entries, or where it stops to be JSON. */
const outcome = (...args: Parameters<typeof read>) => read(...args).catch((error: Error) => error.message);
const sizes = [1, 2, 7, 64, 100_000];

const texts = ['"}]', "[{", "\\", '\\"', "{", "主机", "🔑", "\u0000", '"entries":[', "\n"];
const entries = texts.map((text, index) => ({ text, [text]: index, list: [[], {}, [{}]] }));
const log = { version: "1.2", creator: { name: "entries", entries: ["log"] }, pages: [{ title: '"entries":[' }] };

describe("a HAR gives its entries, however its bytes are cut:", () => {
	test.each([
		["on one line", JSON.stringify({ log: { ...log, entries } })],
		["on many", JSON.stringify({ log: { ...log, entries } }, null, "\t")],
		["with a byte order mark", `\ufeff${JSON.stringify({ log: { ...log, entries } }, null, "\r\n")}\r\n`],
		[
			"with what else there is behind them",
			JSON.stringify({ comment: ["log"], log: { entries, ...log }, more: { log: { entries: [1] } } }),
		],
		["with a name that is written in another way", JSON.stringify({ log: { ...log, entries } }).replace('"log"', '"l\\u006fg"')],
	])("%s", async (_, text) => {
		for (const size of sizes) expect(await read(text, "traffic.har", size)).toEqual(entries);
	});

	test("where what is in an entry begins as an entry does", async () => {
		const alike = Array.from({ length: 20 }, (_, name) => ({ name, headers: [{ name }, { name, value: [{ name }, { name }] }] }));
		const text = JSON.stringify({ log: { entries: alike, pages: [{ name: 1 }, { name: 2 }] } });
		for (const size of [...sizes, 200, 500, 1_000]) expect(await read(text, "traffic.har", size)).toEqual(alike);
	});

	test("and a long one in time that grows with its length", async () => {
		const [long] = await read(har({ text: "{".repeat(20e6) }), "traffic.har", 4_096);
		expect(JSON.stringify(long).length).toBeGreaterThan(20e6);
	}, 20_000);

	test("scalars, too, which the checker then refuses", async () => {
		for (const size of sizes) expect(await read('{"log":{"entries":[1,{},"x" , null]}}', "traffic.har", size)).toEqual([1, {}, "x", null]);
	});
});

describe("a HAR with a fault is refused where the fault is, however its bytes are cut:", () => {
	const whole = JSON.stringify({ log: { pages: [], entries: [{ text: "主\\" }, [1, "}"], {}], comment: "" } }, null, 1);
	const changes: Record<string, (at: number) => string> = {
		"a character is missing": (at) => whole.slice(0, at) + whole.slice(at + 1),
		"it breaks off": (at) => whole.slice(0, at),
		"a brace is too many": (at) => `${whole.slice(0, at)}}${whole.slice(at)}`,
		"a bracket is too many": (at) => `${whole.slice(0, at)}[${whole.slice(at)}`,
		"a quote is too many": (at) => `${whole.slice(0, at)}"${whole.slice(at)}`,
		"a comma is too many": (at) => `${whole.slice(0, at)},${whole.slice(at)}`,
	};

	test.each(Object.entries(changes))("%s", async (_, change) => {
		for (let at = 0; at < whole.length; at++) {
			const text = change(at);
			const json = parseJson(text);
			if (!("fault" in json)) continue;
			const message = `traffic.har:${json.fault.line}:${json.fault.column}: this is not JSON; export the traffic again as HAR`;
			for (const size of [1, 5, 1_000]) expect(await outcome(text, "traffic.har", size), `at ${at} in pieces of ${size}`).toBe(message);
		}
	});
});

describe("NDJSON gives an entry for each line, however its bytes are cut:", () => {
	const lines = entries.map((each) => JSON.stringify(each));
	test.each([
		["with an end of the last line", `${lines.join("\n")}\n`],
		["without one", lines.join("\n")],
		["with empty lines and those of Windows", `\r\n${lines.join("\r\n\r\n")}\r\n  \r\n`],
	])("%s", async (_, text) => {
		for (const size of sizes) {
			expect(await read(text, "traffic.ndjson", size)).toEqual(entries);
			expect(await read(text, "traffic.JSONL", size)).toEqual(entries);
			expect(await read(text, "stdin", size)).toEqual(entries);
		}
	});

	test.each([
		["a line that is no JSON", '{}\n\n{"a":}\n', "traffic.ndjson:3:6: this is not JSON"],
		["two entries on a line", "{},{}\n", "traffic.ndjson:1:3: this is not JSON"],
		["an entry on two lines", '{"a":1\n,"b":2}', "traffic.ndjson:1:7: this is not JSON"],
		["nothing", "\n \n", "traffic.ndjson: the HAR has no entries"],
	])("but not %s", async (_, text, message) => {
		for (const size of sizes) expect(await outcome(text, "traffic.ndjson", size)).toContain(message);
	});
});

test("standard input may be a HAR, too", async () => {
	for (const size of sizes) {
		expect(await read(har({ a: 1 }), "stdin", size)).toEqual([{ a: 1 }]);
		expect(await read(JSON.stringify(JSON.parse(har({ a: 1 })), null, 4), "stdin", size)).toEqual([{ a: 1 }]);
	}
});

test("bytes that are no UTF-8 are refused wherever they are", async () => {
	const bytes = async function* (...texts: string[]) {
		for (const text of texts) yield new Uint8Array(Buffer.from(text, "latin1"));
	};
	const all = async (chunks: AsyncIterable<Uint8Array>, file: string) => {
		for await (const _ of entriesOf(chunks, file));
	};
	const places = [
		['{"log":{"comment":"\xff","entries":[', "]}}"],
		[har({}).slice(0, -3), ',"\xff"]}}'],
		[har({}), "\xff"],
	];
	for (const place of places)
		await expect(all(bytes(...place), "traffic.har")).rejects.toThrow("traffic.har: cannot be read as UTF-8 text");
	await expect(all(bytes("{}\n\xff"), "traffic.ndjson")).rejects.toThrow("traffic.ndjson: cannot be read as UTF-8 text");
});

test("an entry comes as soon as its last byte is there", async () => {
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

test("memory follows the largest entry, and not how many there are", async () => {
	const text = new TextEncoder().encode(`${JSON.stringify(entry({ content: { text: "x".repeat(10_000) } }))},`);
	async function* endless() {
		yield new TextEncoder().encode('{"log":{"entries":[');
		for (let sent = 0; sent < 300_000_000; sent += text.length) yield text;
		yield new TextEncoder().encode("{}]}}");
	}
	const before = process.memoryUsage().rss;
	let count = 0;
	for await (const batch of entriesOf(endless(), "traffic.har")) count += batch.length;
	expect(count).toBeGreaterThan(29_000);
	expect(process.memoryUsage().rss - before).toBeLessThan(150e6);
});
