import { expect, test } from "vitest";
import { entry } from "../../har/fixtures/har.ts";
import { reportedBy } from "./fixtures/reported.ts";
import { broken, drifting, hostile, kept, leftOut, unknown } from "./fixtures/traffic.ts";
import { junit } from "./junit.ts";

test("a suite stands for each recording, a case for each exchange, and a last suite for all together", async () => {
	expect(
		await reportedBy(junit, { "a.har": [kept, broken, drifting], "b.har": [unknown, leftOut] }),
	).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="recorded traffic">
  <testsuite name="a.har">
    <testcase classname="a.har" name="#0 GET /lantern/v1/lamps/{lamp} 200 (showLamp)"/>
    <testcase classname="a.har" name="#1 GET /lantern/v1/lamps/{lamp} 200 (showLamp)">
      <failure type="response-schema" message="/response/body/brightness: expected a number &lt;= 100, got a larger one">error response-schema at /response/body/brightness
    expected a number &lt;= 100, got a larger one
    specs/lantern/openapi.yaml:68</failure>
    </testcase>
    <testcase classname="a.har" name="#2 GET /lantern/v1/lamps/{lamp} 200 (showLamp)">
      <system-out>drift unknown-member at /response/body/hostName
    expected only declared members, got another, of type string
    specs/lantern/openapi.yaml:60
    add: hostName: { type: string, x-provenance: { captured: &quot;a.har&quot; } }</system-out>
    </testcase>
  </testsuite>
  <testsuite name="the recordings together">
    <testcase classname="left out" name="1 exchange: of an unknown path"><skipped/></testcase>
    <testcase classname="left out" name="1 exchange: CORS preflight"><skipped/></testcase>
    <system-out>warning: All 3 exchanges are alike, GET /lantern/v1/lamps/{lamp} 200: nothing else of the contract was judged
Coverage: 1 of 3 items (33.3 %).
  lantern showLamp: 1 of 2 statuses
    missing: status 404 (specs/lantern/openapi.yaml:130, documented only)
</system-out>
  </testsuite>
</testsuites>
`);
});

test("drift is a failure where it is to be one, and the first failure of a case is its title", async () => {
	const several = entry({ request: { headers: [{ name: "Authorization", value: "Basic x" }] }, content: { text: '{"brightness":170}' } });
	const xml = await reportedBy(junit, { "a.har": [several, drifting] }, { strict: true });
	expect(xml).toContain('<failure type="request-security" message="/request/headers/authorization: expected Authorization: Key ..., or');
	expect(xml).toContain('got Authorization in another form (and 1 more)">');
	expect(xml).toContain('<failure type="unknown-member"');
	expect(xml).not.toContain("system-out>drift");
});

test("what only the recordings together show is a case of its own", async () => {
	const xml = await reportedBy(junit, { "a.har": [kept, unknown, unknown] }, { strict: true });
	expect(xml).toContain(
		`  <testsuite name="the recordings together">
    <testcase classname="a.har" name="#1 GET /towers 200: unknown-operation (2 times)">
      <failure type="unknown-operation" message="/request/path: expected the path`,
	);
	const refused = entry({ request: { headers: [] }, response: { status: 418 }, content: { text: '{"code":"tea"}' } });
	expect(await reportedBy(junit, { "a.har": [kept, refused] })).toMatch(
		/name="#1 GET \/lantern\/v1\/lamps\/\{lamp\} 418: request-refused \(once\)">\n {6}<system-out>drift request-refused/,
	);
	const unrecorded = entry({ content: { text: undefined } });
	expect(await reportedBy(junit, { "a.har": [kept, unrecorded] })).toContain(
		'<testcase classname="not judged" name="1 body of a response"><skipped/></testcase>',
	);
});

test("a report of nothing is one without suites, and a warning is output", async () => {
	expect(await reportedBy(junit, {})).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="recorded traffic">\n</testsuites>\n');
	expect(await reportedBy(junit, { "a.har": [kept, kept] })).toContain("<system-out>warning: All 2 exchanges are alike");
});

test("what a message and a file name hold is text in it", async () => {
	const xml = await reportedBy(
		junit,
		{ [hostile]: [broken, drifting] },
		{ change: (judged) => ({ ...judged, findings: judged.findings.map((finding) => ({ ...finding, message: hostile })) }) },
	);
	expect(xml.match(/<\/?[a-z-]+/g)).not.toContain("<script");
	expect(xml.match(/<\/failure>/g)).toHaveLength(1);
	expect(xml).not.toMatch(/[^\P{C}\t\r\n]/u);
});

test("a finding links the page of its rule, if the address of the docs is known", async () => {
	const xml = await reportedBy(junit, { "a.har": [broken] }, { docs: "https://docs.example/" });
	expect(xml).toContain("\n    docs: https://docs.example/rules/response-schema/</failure>");
});
