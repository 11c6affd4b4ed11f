import { expect, test } from "vitest";
import { entry } from "../../har/fixtures/har.ts";
import { checkEntry } from "../check.ts";
import { itemsIn } from "../coverage/coverage.ts";
import type { Inventory } from "../coverage/inventory.ts";
import { lantern } from "../fixtures/fixture-api.ts";
import { operationsWith } from "../fixtures/listed.ts";
import { SummaryCollector } from "./summary.ts";

const inventory: Inventory = {
	api: "lantern",
	file: lantern.file,
	operations: operationsWith([{ kind: "status", operationId: "showLamp", pointer: "/response/200", name: "200", line: 120, grades: [] }]),
	places: { "unknown-member": {}, "unknown-value": {}, "unknown-query-parameter": {} },
};
const body = (members: object) => entry({ content: { text: JSON.stringify({ brightness: 70, ...members }) } });

async function collectorOf(...entries: object[]) {
	const collector = new SummaryCollector([inventory]);
	for (const [index, each] of entries.entries()) collector.add(await checkEntry(each, { file: "traffic.har", index }, [lantern]));
	return collector;
}

const summaryOf = async (...entries: object[]) => (await collectorOf(...entries)).summary();

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
	expect(coverage).toMatchObject({ total: 1, covered: 1 });
	expect(itemsIn(coverage)).toMatchObject([{ count: 2 }]);
	expect(warnings.map(({ kind }) => kind)).toEqual(["all-alike"]);
});

const at = (url: string, request: object = {}) => entry({ request: { url: `https://${url}`, ...request } });
const towers = at("lantern.example/towers");
const elsewhere = at("cdn.example/app.js");

test("what no operation has is left out and counted, other hosts apart from other paths", async () => {
	const deleted = entry({ request: { method: "DELETE" } });
	const socket = at("lantern.example/events", { url: "wss://lantern.example/events" });
	const { leftOut, levels, errors, late, coverage } = await summaryOf(towers, elsewhere, body({}), deleted, socket, elsewhere);
	expect([...leftOut]).toEqual([
		["on other hosts", 2],
		["of an unknown path", 1],
		["of an undeclared method", 1],
		["WebSocket", 1],
	]);
	expect([levels, errors, late]).toEqual([{ ok: 1, drift: 0, error: 0 }, [], []]);
	expect(coverage.covered).toBe(1);
});

test("with strict, an unknown path or method of a known host is an error, and another host is left out all the same", async () => {
	const collector = await collectorOf(towers, towers, elsewhere, body({}), entry({ request: { method: "DELETE" } }));
	const { leftOut, exchanges, levels, errors, moreErrors, late } = collector.summary({ strict: true });
	expect([...leftOut]).toEqual([["on other hosts", 1]]);
	expect([exchanges, levels, moreErrors]).toEqual([4, { ok: 1, drift: 0, error: 3 }, 0]);
	expect(errors.map(({ pointer, count }) => [pointer, count])).toEqual([
		["/request/path", 2],
		["/request/method", 1],
	]);
	expect(late).toHaveLength(2);
});

test("credentials are judged, once the recording is known to hold some", async () => {
	const bare = (changes: object = {}) => entry({ request: { headers: [] }, ...changes });
	const without = await summaryOf(bare(), bare());
	expect(without).toMatchObject({ levels: { ok: 2, error: 0 }, notJudged: { credentials: 2 }, errors: [], blind: false });
	expect(without.warnings.map(({ kind }) => kind)).toEqual(["all-alike", "credentials-not-recorded"]);
	const { levels, notJudged, errors, late, warnings } = await summaryOf(bare(), body({}), bare());
	expect([levels, notJudged.credentials]).toEqual([{ ok: 1, drift: 0, error: 2 }, 0]);
	expect([errors, late]).toEqual([
		[expect.objectContaining({ rule: "request-security", exchange: 0, count: 2 })],
		[expect.objectContaining({ rule: "request-security", exchange: 0, count: 2 })],
	]);
	expect(warnings.map(({ kind }) => kind)).toEqual(["all-alike"]);
});

test("late drift and errors join those of their kind", async () => {
	const malformed = entry({ request: { headers: [{ name: "Authorization", value: "Basic x" }] } });
	const { errors } = await summaryOf(body({}), malformed, entry({ request: { headers: [] } }));
	expect(errors).toMatchObject([{ rule: "request-security", exchange: 1, count: 2 }]);
});

test("nothing of any exchange is judged, where the recording holds neither bodies nor credentials", async () => {
	const hollow = entry({ request: { headers: [] }, content: { text: undefined } });
	expect(await summaryOf(hollow, hollow)).toMatchObject({ called: true, blind: true });
	expect(await summaryOf(hollow, entry({ content: { text: undefined } }))).toMatchObject({ blind: false });
	expect(await summaryOf(hollow, entry({}))).toMatchObject({ blind: false, notJudged: { responseBodies: 1, credentials: 0 } });
	expect(await summaryOf(towers)).toMatchObject({ called: false, blind: false });
});

test("something is known to be judged as soon as an exchange is", async () => {
	const knownAfter = async (...entries: object[]) => (await collectorOf(...entries)).known;
	expect(await knownAfter(towers, entry({ request: { headers: [] }, content: { text: undefined } }))).toBe(false);
	expect(await knownAfter(entry({ content: { text: undefined } }))).toBe(true);
	expect(await knownAfter(entry({ request: { headers: [] } }))).toBe(true);
});
