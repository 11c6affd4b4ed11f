import { expect, test } from "vitest";
import { entry } from "../../har/fixtures/har.ts";
import { checkEntry } from "../check.ts";
import type { Item } from "../coverage/inventory.ts";
import { lantern } from "../fixtures/fixture-api.ts";
import { operationsWith } from "../fixtures/listed.ts";
import { inventory, reportedBy } from "./fixtures/reported.ts";
import { broken, drifting, kept, leftOut, unknown } from "./fixtures/traffic.ts";
import { live, pretty } from "./pretty.ts";

const printed = (recordings: Record<string, object[]>) => reportedBy(pretty, recordings);

test("An exchange is a line, with what breaks the contract below", async () => {
	expect(await printed({ "a.har": [kept, broken], "b.har": [drifting] })).toContain(`a.har
  ok    #0 GET /lantern/v1/lamps/{lamp} 200 (showLamp)
  error #1 GET /lantern/v1/lamps/{lamp} 200 (showLamp)
        error response-schema at /response/body/brightness
            expected a number <= 100, got a larger one
            specs/lantern/openapi.yaml:68

b.har
  drift #0 GET /lantern/v1/lamps/{lamp} 200 (showLamp)
        drift unknown-member at /response/body/hostName
`);
});

test("Drift is told where it is seen first, and at the end each kind once, with how often and what to add", async () => {
	const text = await printed({ "a.har": [drifting, drifting], "b.har": [drifting] });
	expect(text).toContain(`a.har
  drift #0 GET /lantern/v1/lamps/{lamp} 200 (showLamp)
        drift unknown-member at /response/body/hostName
            expected only declared members, got another, of type string
            specs/lantern/openapi.yaml:60
  drift #1 GET /lantern/v1/lamps/{lamp} 200 (showLamp)
        the same drift as above

b.har
  drift #0 GET /lantern/v1/lamps/{lamp} 200 (showLamp)
        the same drift as above

Drift, each kind once:
  unknown-member at /response/body/hostName (3 times, first in a.har #0 GET /lantern/v1/lamps/{lamp} 200)
      specs/lantern/openapi.yaml:60
      add: hostName: { type: string, x-provenance: { captured: "a.har" } }
`);
});

test("Exchanges without findings are listed on a terminal only, and only fewer than 50", async () => {
	const few = [...Array(48).fill(kept), broken];
	expect(await printed({ "a.har": few })).toMatch(/ok {4}#0 .*error #48 /s);
	expect(await printed({ "a.har": [kept, ...few] })).not.toMatch(/ok {4}#/);
	expect(await printed({ "a.har": [kept, ...few, kept] })).toMatch(/^a\.har\n {2}error #49 .*\n51 exchanges: 50 ok/s);
	const piped = await reportedBy(pretty, { "a.har": [kept, broken], "b.har": [kept] }, { columns: undefined });
	expect(piped).toMatch(/^a\.har\n {2}error #1 /);
	expect(piped).not.toContain("\nb.har");
});

test("Exchanges that happen now are listed as they come", async () => {
	const report = live({ paint: (_, word) => word });
	const judged = await checkEntry(kept, { file: "a.har", index: 0 }, [lantern]);
	expect(typeof judged === "string" ? "" : report.exchange(judged)).toMatch(/^a\.har\n {2}ok {4}#0 /);
});

test("Errors are repeated at the end, each kind once", async () => {
	const text = await printed({ "a.har": [broken, kept, broken], "b.har": [broken] });
	expect(text).toMatch(
		/\nErrors, each kind once:\n {2}response-schema at \/response\/body\/brightness \(3 times, first in a\.har #0 [^\n]+\)\n {6}expected a number <= 100/,
	);
	const unlike = Array.from({ length: 25 }, (_, index) =>
		entry({ request: { url: `https://lantern.example/way-${String.fromCharCode(97 + index)}` } }),
	);
	const text25 = await reportedBy(pretty, { "a.har": [kept, ...unlike] }, { strict: true });
	expect(text25).toMatch(/\n {2}and 5 more, of further kinds\n\n/);
	expect(text25).toContain("\n26 exchanges: 1 ok, 0 with drift, 25 with errors.\n");
});

test("The repeated kinds link the page of their rule, if the address of the docs is known", async () => {
	const text = await reportedBy(pretty, { "a.har": [broken, drifting] }, { docs: "https://docs.example/" });
	expect(text.match(/^ {6}docs: .*$/gm)).toEqual([
		"      docs: https://docs.example/rules/response-schema/",
		"      docs: https://docs.example/rules/unknown-member/",
	]);
});

test("An exchange has the time at which it began, if the recording says one", async () => {
	const at = (startedDateTime: string) => printed({ "a.har": [{ ...kept, startedDateTime }] });
	expect(await at("2026-11-21T10:43:07.123+08:00")).toContain("  ok    #0 10:43:07 GET /lantern");
	expect(await at("yesterday")).toContain("  ok    #0 GET /lantern");
});

test("Of the coverage ten lines are shown, or all of it", async () => {
	const [operation, first] = inventory.operations.flatMap((each) => each.items());
	const statuses = Array.from({ length: 13 }, (_, index) => ({ ...first, pointer: `/response/${200 + index}`, name: `${200 + index}` }));
	const declared = { ...inventory, operations: operationsWith([operation, ...statuses] as Item[]) };
	const coverage = async (allCoverage: boolean) =>
		(await reportedBy(pretty, { "a.har": [kept] }, { declared, allCoverage })).match(/^(Coverage| {2}(lantern|and)| {4}missing).*/gm);
	expect(await coverage(true)).toHaveLength(14);
	expect((await coverage(false))?.slice(8)).toEqual([
		expect.stringMatching(/missing: status 207/),
		"  and 5 more lines, which --coverage shows",
	]);
});

test("A line that is wider than the terminal goes on below", async () => {
	const text = await reportedBy(pretty, { "a.har": [broken] }, { columns: 40 });
	expect(text).toContain("  error #0 GET /lantern/v1/lamps/{lamp}\n    200 (showLamp)\n");
});

test("The end says what the traffic covers, and last how many exchanges there were and what was left out", async () => {
	const text = await printed({ "a.har": [kept, broken, drifting, leftOut, leftOut] });
	expect(text).toMatch(/^Coverage: 1 of 3 items .*\n {2}lantern showLamp: /m);
	expect(text).toMatch(/\n3 exchanges: 1 ok, 1 with drift, 1 with errors\. Left out: 2 CORS preflight\.\n$/);
});

test("What a page's own traffic is has no line, and with --strict what a called host has besides is an error at the end", async () => {
	const script = entry({ request: { url: "https://static.example/app.js" } });
	const text = await printed({ "a.har": [script, unknown, broken, script] });
	expect(text).not.toContain("/towers");
	expect(text).toContain("1 exchange: 0 ok, 0 with drift, 1 with errors. Left out: 2 on other hosts, 1 of an unknown path.");
	const strict = await reportedBy(pretty, { "a.har": [script, unknown, broken, script] }, { strict: true });
	expect(strict).toContain(`
  unknown-operation at /request/path (once, first in a.har #1 GET /towers 200)
      expected the path of an operation, got GET /towers
      specs/lantern/openapi.yaml:10
`);
	expect(strict).toContain("2 exchanges: 0 ok, 0 with drift, 2 with errors. Left out: 2 on other hosts.");
});

const membersFrom = (first: number) => Object.fromEntries(Array.from({ length: 1_112 }, (_, index) => [`m-${first + index}`, 1]));

test("Drift of kinds beyond those that are kept is counted", async () => {
	const unlike = Array.from({ length: 9 }, (_, name) =>
		entry({ content: { text: JSON.stringify({ brightness: 70, ...membersFrom(name * 1_112) }) } }),
	);
	expect(await printed({ "a.har": unlike })).toContain("\n  and 8 more, of further kinds\n\nCoverage: ");
});

test("A pass that means little is a warning", async () => {
	expect(await printed({ "a.har": Array(20).fill(kept) })).toMatch(/\n\nwarning: All 20 exchanges are alike.*\n\n20 exchanges: /);
});

test("The level of each exchange is painted, and nothing else of the line", async () => {
	const text = await reportedBy(pretty, { "a.har": [kept, broken] }, { paint: (level, word) => `<${level}:${word}>` });
	expect(text).toContain("  <ok:ok   > #0 GET");
	expect(text).toContain("  <error:error> #1 GET");
});
