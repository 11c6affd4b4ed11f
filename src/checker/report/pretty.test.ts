import { expect, test } from "vitest";
import { entry } from "../../har/fixtures/har.ts";
import { reportedBy } from "./fixtures/reported.ts";
import { broken, drifting, kept, leftOut, unknown } from "./fixtures/traffic.ts";
import { pretty } from "./pretty.ts";

const printed = (recordings: Record<string, object[]>) => reportedBy(pretty, recordings);

test("An exchange is a line, with what breaks the contract below", async () => {
	expect(await printed({ "a.har": [kept, broken], "b.har": [unknown] })).toContain(`a.har
  ok    #0 GET /lantern/v1/lamps/{lamp} 200 (showLamp)
  error #1 GET /lantern/v1/lamps/{lamp} 200 (showLamp)
        error response-schema at /response/body/brightness
            expected a number <= 100, got a larger one
            specs/lantern/openapi.yaml:68

b.har
  error #0 GET /towers 200
        error unknown-operation at /request/path
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
  unknown-member at /response/body/hostName (3 times, first in a.har #0)
      specs/lantern/openapi.yaml:60
      add: hostName: { type: string, x-provenance: { captured: "a.har" } }
`);
});

test("The end says what the traffic covers, and last how many exchanges there were and what was left out", async () => {
	const text = await printed({ "a.har": [kept, broken, drifting, leftOut, leftOut] });
	expect(text).toMatch(/^Coverage: 1 of 3 items .*\n {2}lantern showLamp: /m);
	expect(text).toMatch(/\n3 exchanges: 1 ok, 1 with drift, 1 with errors\. Left out: 2 CORS preflight\.\n$/);
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
