import { expect, test } from "vitest";
import { entry } from "../../har/fixtures/har.ts";
import { checkEntry } from "../check.ts";
import type { Inventory } from "../coverage/inventory.ts";
import { lantern } from "../fixtures/fixture-api.ts";
import { SummaryCollector } from "./summary.ts";

const inventory: Inventory = {
	api: "lantern",
	file: lantern.file,
	items: [{ kind: "status", operationId: "showLamp", pointer: "/response/200", name: "200", line: 120, grades: [] }],
	places: { "unknown-member": {}, "unknown-value": {}, "unknown-query-parameter": {} },
};
const body = (members: object) => entry({ content: { text: JSON.stringify({ brightness: 70, ...members }) } });

async function summaryOf(...entries: object[]) {
	const collector = new SummaryCollector([inventory]);
	for (const [index, each] of entries.entries()) collector.add(await checkEntry(each, { file: "traffic.har", index }, [lantern]));
	return collector.summary();
}

test("of all exchanges it is known how many there are of each level, and why others were left out", async () => {
	const aborted = entry({ response: { status: 0 } });
	const entries = [body({}), body({ size: 1 }), body({ brightness: "" }), body({}), aborted, aborted];
	const { exchanges, levels, leftOut, called } = await summaryOf(...entries);
	expect({ exchanges, levels, leftOut: [...leftOut], called }).toEqual({
		exchanges: 4,
		levels: { ok: 2, drift: 1, error: 1 },
		leftOut: [["without response", 2]],
		called: true,
	});
});

test("what no contract knows is no traffic of a contract", async () => {
	expect((await summaryOf(entry({ request: { url: "https://lantern.example/favicon.ico" } }))).called).toBe(false);
	expect((await summaryOf(entry({ request: { method: "DELETE" } }))).called).toBe(false);
});

test("each kind of drift is there once, where it came first, with its count, and no error is", async () => {
	const { drift, moreDrift } = await summaryOf(
		body({ brightness: "" }),
		body({ size: 1, colour: "violet" }),
		body({ size: 2, colour: "green" }),
	);
	expect(drift.map(({ pointer, exchange, count }) => [pointer, exchange, count]).sort()).toEqual([
		["/response/body/colour", 1, 1],
		["/response/body/colour", 2, 1],
		["/response/body/size", 1, 2],
	]);
	expect(moreDrift).toBe(0);
});

test("the coverage and the warnings are those of all that was judged", async () => {
	const { coverage, warnings } = await summaryOf(body({}), body({}));
	expect(coverage).toMatchObject({ total: 1, covered: 1, items: [{ count: 2 }] });
	expect(warnings.map(({ kind }) => kind)).toEqual(["all-alike"]);
});
