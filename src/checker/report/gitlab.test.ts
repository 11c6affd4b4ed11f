import { expect, test } from "vitest";
import { type Changes, reportedBy } from "./fixtures/reported.ts";
import { broken, drifting, kept, leftOut, unknown, unsuccessful } from "./fixtures/traffic.ts";
import { gitlab } from "./gitlab.ts";

const issuesOf = async (...[recordings, changes]: Parameters<typeof issues>) => JSON.parse(await issues(recordings, changes));
const issues = (recordings: Record<string, object[]>, changes?: Changes) => reportedBy(gitlab, recordings, changes);

test("each kind of finding is an issue on the line of the spec, errors first", async () => {
	const found = await issuesOf({ "a.har": [unsuccessful, drifting, broken, broken], "b.har": [drifting] });
	expect(found).toMatchObject([
		{
			description: "/response/body/brightness: expected a number <= 100, got a larger one (a.har #2 GET /lantern/v1/lamps/{lamp} 200)",
			check_name: "response-schema",
			severity: "major",
			location: { path: "specs/lantern/openapi.yaml", lines: { begin: 68 } },
		},
		{ check_name: "unknown-member", severity: "minor", location: { lines: { begin: 60 } } },
	]);
	expect(new Set(found.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(2);
});

test("an issue links the page of its rule, if the address of the docs is known", async () => {
	const [first] = await issuesOf({ "a.har": [broken] }, { docs: "https://docs.example/" });
	expect(first.description).toMatch(/; docs: https:\/\/docs\.example\/rules\/response-schema\/$/);
});

test("an issue has the same fingerprint in whatever recording it is found", async () => {
	const [first, second] = await Promise.all([issuesOf({ "a.har": [broken] }), issuesOf({ "b.har": [kept, broken] })]);
	expect(first[0].fingerprint).toBe(second[0].fingerprint);
});

test("drift is as grave as an error where it is a failure, and no finding is an empty list", async () => {
	expect(await issuesOf({ "a.har": [drifting] }, { strict: true })).toMatchObject([{ severity: "major" }]);
	expect(await issuesOf({ "a.har": [kept] })).toEqual([]);
});

test("a warning, and a line of what was left out, are issues that tell only", async () => {
	const issue = { severity: "info", location: { path: "specs/lantern/openapi.yaml", lines: { begin: 1 } } };
	expect(await issuesOf({ "a.har": [kept, kept, leftOut, unknown] })).toMatchObject([
		{ ...issue, check_name: "all-alike", description: expect.stringMatching(/^All 2 exchanges are alike/) },
		{ ...issue, check_name: "totals", description: expect.stringMatching(/Left out: 1 of an unknown path, 1 CORS preflight\.$/) },
	]);
});
