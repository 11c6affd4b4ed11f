import { describe, expect, test } from "vitest";
import { Parser, pairsOf, versionOf } from "./parser.ts";

/** What a parser reads, chunk by chunk. */
function read(type: "REQUEST" | "RESPONSE", chunks: string[], { isBodiless = false, finishes = false } = {}) {
	const events: unknown[] = [];
	const parser = new Parser(type, {
		head: (info, offset) => {
			events.push(["head", versionOf(info), pairsOf(info), offset]);
			return isBodiless;
		},
		body: (bytes) => events.push(["body", bytes.toString("latin1")]),
		end: (offset) => events.push(["end", offset]),
	});
	const isHttp = chunks.map((chunk) => parser.read(Buffer.from(chunk, "latin1")));
	if (finishes) parser.finish();
	return { events, isHttp };
}

const bodies = (events: unknown[]) => events.flatMap((event) => (Array.isArray(event) && event[0] === "body" ? [event[1]] : []));

describe("a parser", () => {
	test("says where a head and a message end in a chunk, and reads on", () => {
		const one = "POST / HTTP/1.1\r\nX-A: 1\r\nContent-Length: 2\r\n\r\nok";
		const { events, isHttp } = read("REQUEST", [`${one}GET / HTTP/1.0\r\n\r\n`]);
		expect(isHttp).toEqual([true]);
		expect(events).toEqual([
			[
				"head",
				"HTTP/1.1",
				[
					{ name: "X-A", value: "1" },
					{ name: "Content-Length", value: "2" },
				],
				one.length - 2,
			],
			["body", "ok"],
			["end", one.length],
			["head", "HTTP/1.0", [], one.length + 18],
			["end", one.length + 18],
		]);
	});

	test("keeps the eighth bit of each byte, and each name as it is written", () => {
		const { events } = read("REQUEST", ["GET / HTTP/1.1\r\nx-A: \xe4\xff\r\nx-a: 2\r\n\r\n"]);
		expect(events[0]).toEqual([
			"head",
			"HTTP/1.1",
			[
				{ name: "x-A", value: "\xe4\xff" },
				{ name: "x-a", value: "2" },
			],
			expect.any(Number),
		]);
	});

	test("gives a body without what frames its chunks, however it is cut", () => {
		const text = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;a=b\r\nab\r\n3\r\ncde\r\n0\r\n\r\n";
		expect(bodies(read("RESPONSE", [...text]).events).join("")).toBe("abcde");
	});

	test("reads no body where there is none, whatever the head says", () => {
		const { events } = read("RESPONSE", ["HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n"], { isBodiless: true });
		expect(events.map((event) => (Array.isArray(event) ? event[0] : event))).toEqual(["head", "end"]);
	});

	test("ends a body without a length with its connection", () => {
		const chunks = ["HTTP/1.0 200 OK\r\n\r\n", "to the ", "end"];
		expect(read("RESPONSE", chunks).events.at(-1)).toEqual(["body", "end"]);
		expect(read("RESPONSE", chunks, { finishes: true }).events.at(-1)).toEqual(["end", expect.any(Number)]);
	});

	test("says that bytes are no HTTP", () => {
		expect(read("REQUEST", ["GIBBERISH\r\n\r\n"]).isHttp).toEqual([false]);
		expect(read("RESPONSE", ["\x16\x03\x01\r\n\r\n"]).isHttp).toEqual([false]);
	});
});
