import { describe, expect, test } from "vitest";
import type { Finding } from "./finding.ts";
import { entry } from "./fixtures/har.ts";
import { lantern } from "./fixtures/lantern.ts";
import { Kinds } from "./fold.ts";
import { checkEntry, Tally } from "./index.ts";

const body = (members: object) => entry({ content: { text: JSON.stringify({ brightness: 70, ...members }) } });

async function summaryOf(...entries: object[]) {
	const tally = new Tally([]);
	for (const [index, each] of entries.entries()) tally.add(await checkEntry(each, { file: "traffic.har", index }, [lantern]));
	return tally.summary();
}

test("of all exchanges it is known how many there are of each level, and why others were left out", async () => {
	const aborted = entry({ response: { status: 0 } });
	const { exchanges, levels, leftOut, known } = await summaryOf(
		body({}),
		body({ size: 1 }),
		body({ brightness: "" }),
		body({}),
		aborted,
		aborted,
	);
	expect({ exchanges, levels, leftOut: [...leftOut], known }).toEqual({
		exchanges: 4,
		levels: { ok: 2, drift: 1, error: 1 },
		leftOut: [["no response", 2]],
		known: true,
	});
});

test("what no contract knows is no traffic of a contract", async () => {
	expect((await summaryOf(entry({ request: { url: "https://lantern.example/favicon.ico" } }))).known).toBe(false);
	expect((await summaryOf(entry({ request: { method: "DELETE" } }))).known).toBe(true);
});

test("each kind of drift is there once, where it came first, with its count", async () => {
	const { drift, moreDrift } = await summaryOf(body({}), body({ size: 1, colour: "violet" }), body({ size: 2, colour: "green" }));
	expect(drift.map(({ pointer, exchange, count }) => [pointer, exchange, count]).sort()).toEqual([
		["/response/body/colour", 1, 1],
		["/response/body/colour", 2, 1],
		["/response/body/size", 1, 2],
	]);
	expect(moreDrift).toBe(0);
});

describe("of endlessly many kinds of drift", () => {
	const finding = { rule: "unknown-member", level: "drift", api: "lantern", operationId: "showLamp", status: 200, message: "" } as const;
	const kind = (name: number): Finding => ({ ...finding, file: "", exchange: 0, spec: "", pointer: `/response/body/m${name}` });
	const kinds = new Kinds();
	const isNew = Array.from({ length: 10_002 }, (_, index) => kinds.add(kind(index)));
	test("the first 10,000 are kept, and the others counted", () => {
		expect([kinds.findings.length, kinds.more]).toEqual([10_000, 2]);
		expect(isNew.filter((each) => each)).toHaveLength(10_000);
	});
	test("and those that are kept are counted further", () => {
		expect(kinds.add(kind(0))).toBe(false);
		expect(kinds.findings[0]?.count).toBe(2);
	});
});
