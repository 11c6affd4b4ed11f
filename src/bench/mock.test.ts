import { expect, test } from "vitest";
import { describeBounds } from "./bound.ts";
import { rateRows } from "./mock.ts";

test("the mock is told beside bare node:http and beside Prism itself", () => {
	const rows = rateRows({ bare: { rate: 40_000, p99: 1 }, kept: { rate: 12_000, p99: 3 }, prism: { rate: 600, p99: 40 } });
	expect(describeBounds(rows).split("\n")).toEqual([
		"the mock, each API in turn, 16 connections: 12000 requests/s, at least 10000 requests/s wanted",
		"of bare node:http (40000 requests/s): 30 %, at least 25 % wanted",
		"of Prism itself (600 requests/s): 2000 %, at least 100 % wanted",
		"99 of 100 answers of the mock: 3 ms, less than 5 ms wanted",
	]);
});
