import { describe, expect, test } from "vitest";
import { har } from "../fixtures/har.ts";
import { CutError, HarError } from "../har-error.ts";
import { isCut, parseErrorOf, parseJson } from "../parse-json.ts";
import { entriesIn, piecesOf, sizes, trickyEntries } from "./fixtures/pieces.ts";
import { HarEntries } from "./har-entries.ts";

const read = (text: string, size: number) => entriesIn(new HarEntries("traffic.har"), text, size);
const log = { version: "1.2", creator: { name: "entries", entries: ["log"] }, pages: [{ title: '"entries":[' }] };
const entries = trickyEntries;

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
	])("%s", (_, text) => {
		for (const size of sizes) expect(read(text, size)).toEqual(entries);
	});

	test("where what is in an entry begins as an entry does", () => {
		const alike = Array.from({ length: 20 }, (_, name) => ({ name, headers: [{ name }, { name, value: [{ name }, { name }] }] }));
		const text = JSON.stringify({ log: { entries: alike, pages: [{ name: 1 }, { name: 2 }] } });
		for (const size of [...sizes, 200, 500, 1_000]) expect(read(text, size)).toEqual(alike);
	});

	test("scalars, too, which the checker then refuses", () => {
		for (const size of sizes) expect(read('{"log":{"entries":[1,{},"x" , null]}}', size)).toEqual([1, {}, "x", null]);
	});
});

test("an entry comes as soon as its last byte is there", () => {
	const reader = new HarEntries("traffic.har");
	const given = ['{"log":{"entries":[{"a":1}', ',{"a":2},{"a":', "3}", "]}}"].map((part) => reader.push(new TextEncoder().encode(part)));
	expect(given).toEqual([[{ a: 1 }], [{ a: 2 }], [{ a: 3 }], []]);
	expect(reader.end()).toEqual([]);
});

test("a long entry is read in time that grows with its length: it is not followed again for each of its chunks", () => {
	const [long] = read(har({ text: "{".repeat(4e6) }), 512);
	expect(JSON.stringify(long).length).toBeGreaterThan(4e6);
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
	/** What the reader says of a text, in pieces of each size once. */
	const outcomes = (text: string) => {
		const said = [1, 5, 1_000].map((size) => {
			try {
				return JSON.stringify(read(text, size));
			} catch (error) {
				return String(error);
			}
		});
		return [...new Set(said)];
	};

	test.each(Object.entries(changes))("%s", (_, change) => {
		for (let at = 0; at < whole.length; at++) {
			const text = change(at);
			const json = parseJson(text);
			if (!("fault" in json)) continue;
			const { line, column } = json.fault;
			const reason = isCut(text, parseErrorOf(text)) ? "is cut off here" : "this is not JSON";
			const message = `HarError: traffic.har:${line}:${column}: ${reason}; export the traffic again as HAR`;
			expect(outcomes(text), `at ${at}`).toEqual([message]);
		}
	});
});

describe("what is no HAR with entries is refused:", () => {
	test.each([
		["nothing", "", "traffic.har:1:1: this is not JSON; export the traffic again as HAR"],
		["JSON that breaks off", '{"log":\n  {"entries": [', "traffic.har:2:16: is cut off here; export the traffic again as HAR"],
		["JSON with a comma too many", '{"log": {"entries": [],\n}}', "traffic.har:2:1: this is not JSON; export the traffic again as HAR"],
		["other JSON", "[1]", "traffic.har: not a HAR 1.2 file: /log/entries: expected array, got nothing"],
		["no list of entries", '{"log":{"entries":{}}}', "traffic.har: not a HAR 1.2 file: /log/entries: expected array, got object"],
		["no entries", har(), "traffic.har: the HAR has no entries; record some traffic first"],
	])("%s", (_, text, message) => {
		for (const size of sizes) expect(() => read(text, size)).toThrow(new HarError(message));
	});

	test("bytes that are no UTF-8, wherever they are", () => {
		const texts = ['{"log":{"comment":"\xff","entries":[]}}', har({}).replace(/\}\}$/, ',"\xff"]}}'), `${har({})}\xff`];
		for (const text of texts) {
			const reader = new HarEntries("traffic.har");
			const all = () => [reader.push(new Uint8Array(Buffer.from(text, "latin1"))), reader.end()];
			expect(all).toThrow(new HarError("traffic.har: cannot be read as UTF-8 text"));
		}
	});

	test("a HAR that is cut off within a character, after the entries before that", () => {
		const reader = new HarEntries("traffic.har");
		const bytes = new TextEncoder().encode('{"log":{"entries":[{"a":1},{"b":"主"}]}}');
		expect([...reader.push(bytes.subarray(0, -6)), ...reader.rest()]).toEqual([{ a: 1 }]);
		expect(() => reader.end()).toThrow(CutError);
	});

	test("a secret that makes it no JSON, which is not quoted", () => {
		const secret = "5c66c9a616334283b055d150680fff98";
		expect(() => read(`{"log": ${secret}}`, 64)).toThrow(/^(?!.*5c66)/);
		expect(() => read(`{"log":{"entries":[${secret}]}}`, 64)).toThrow(/^(?!.*5c66)/);
	});
});

test("the pieces of these tests are the text", () => {
	expect(Buffer.concat(piecesOf("主机🔑", 2)).toString()).toBe("主机🔑");
});
