import { describe, expect, test } from "vitest";
import { bodyLines } from "./lines.ts";
import { marked, type Row } from "./marked.ts";
import { requestLine } from "./message.ts";

const head = [
	{ text: "PUT https://lantern.example/lamps?page=1", pointer: requestLine },
	{ text: "Accept: */*", pointer: "/request/headers/accept" },
];
const message = [...head, { text: "" }, ...bodyLines('{"place":{"floor":1}}', "/request/body")];
const found = (rows: Row[]) => rows.flatMap((row) => ("found" in row && row.found.length > 0 ? [`${row.text}: ${row.found.join()}`] : []));

describe("a finding is marked on the line", () => {
	test.each([
		["of its value", "/request/body/place/floor", ['    "floor": 1: /request/body/place/floor']],
		["of what it is missing from", "/request/body/place/size/unit", ['  "place": {: /request/body/place/size/unit']],
		["of the body", "/request/body", ["{: /request/body"]],
		["of the request, for its method", "/request/method", [`${head[0]?.text}: /request/method`]],
		["of the request, for its path", "/request/path/lamp", [`${head[0]?.text}: /request/path/lamp`]],
		["of the request, for its query", "/request/query/page", [`${head[0]?.text}: /request/query/page`]],
		["of its header", "/request/headers/accept", ["Accept: */*: /request/headers/accept"]],
		["of no other header, where it is missing", "/request/headers/date", []],
		["of no other message", "/response/body/place", []],
	])("%s", (_, pointer, expected) => expect(found(marked(message, [pointer]))).toEqual(expected));

	test("together with others, each once", () => {
		expect(found(marked(message, ["/request/method", "/request/path/a", "/request/method"]))).toEqual([
			`${head[0]?.text}: /request/method,/request/path/a`,
		]);
	});
});

test("of a long message the beginning and what is around a finding is left, and the rest is counted", () => {
	const lines = Array.from({ length: 100 }, (_, index) => ({ text: `${index}`, pointer: `/response/body/${index}` }));
	const rows = marked(lines, ["/response/body/60"]).map((row) => ("leftOut" in row ? `-${row.leftOut}` : row.text));
	const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `${from + index}`);
	expect(rows).toEqual([...numbers(0, 25), "-32", ...numbers(57, 64), "-36"]);
});

test("of a long line the beginning is left", () => {
	const text = (length: number) => marked([{ text: "x".repeat(length) }], []);
	expect(text(2_000)).toEqual([{ text: "x".repeat(2_000), found: [] }]);
	expect(text(2_007)).toEqual([{ text: `${"x".repeat(2_000)} … and 7 characters more`, found: [] }]);
});
