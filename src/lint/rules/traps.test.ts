import { expect, test } from "vitest";
import type { Json } from "../../openapi/document.ts";
import { judged, operation, saying } from "../fixtures/judged.ts";
import { traps } from "./traps.ts";

const said = (list: Json) => judged(traps, saying({ "x-discrepancies": list }));
const discrepancy = (trap?: Json) => ({ says: "a", does: "b", refs: ["c"], ...(trap === undefined ? {} : { trap }) });
const line = "expected a line of at most 120 characters in trap: what a client has to do";

test.each<[string, Json]>([
	["empty", ""],
	["of two lines", "Poll.\nWait."],
	["of more than a line", "x".repeat(121)],
	["no text", true],
])("a trap that is %s is refused where it stands", (_, trap) => {
	expect(said([discrepancy(), discrepancy(trap)])).toEqual([[`${operation}/x-discrepancies/1/trap`, line]]);
});

test("the fourth trap of an operation is refused", () => {
	const four = [discrepancy("a"), discrepancy(), discrepancy("b"), discrepancy("c"), discrepancy("d")];
	expect(said(four)).toEqual([
		[`${operation}/x-discrepancies/4/trap`, "an operation has 3 traps at most; leave out what breaks the fewest clients"],
	]);
});

test.each<[string, Json]>([
	["three traps", ["a", "b", "x".repeat(120)].map(discrepancy)],
	["discrepancies that break nobody", [discrepancy(), discrepancy()]],
	["none", []],
	["something else", "nothing"],
])("an operation with %s is right", (_, list) => expect(said(list)).toEqual([]));
