import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { rules } from "../index.ts";
import { type Changes, type Recordings, reportedBy } from "./fixtures/reported.ts";
import { broken, drifting, hostile, kept, unknown } from "./fixtures/traffic.ts";
import { sarif } from "./sarif.ts";

/** OASIS's own: https://github.com/oasis-tcs/sarif-spec/blob/main/Schemata/sarif-schema-2.1.0.json */
const schema = JSON.parse(readFileSync(new URL("fixtures/sarif-schema-2.1.0.json", import.meta.url), "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

interface Result {
	ruleId: string;
	ruleIndex: number;
	level: string;
	message: { text: string };
	locations: unknown[];
	occurrenceCount?: number;
}

/** The run of a report that is valid. */
async function read(recordings: Recordings, changes?: Changes) {
	const log = JSON.parse(await reportedBy(sarif, recordings, changes));
	expect(validate(log) ? [] : validate.errors).toEqual([]);
	const [run, ...more] = log.runs;
	expect(more).toEqual([]);
	return run as {
		tool: {
			driver: {
				name: string;
				rules: { id: string; helpUri?: string; help: { markdown: string }; defaultConfiguration: { level: string } }[];
			};
		};
		results: Result[];
		invocations: [{ toolExecutionNotifications: { level: string; message: { text: string } }[] }];
	};
}

describe("A result", () => {
	test("has the spec's line as its region, and the exchange as its logical location", async () => {
		const { results } = await read({ "a.har": [kept, broken, unknown] }, { strict: true });
		expect(results).toMatchObject([
			{
				ruleId: "response-schema",
				level: "error",
				message: {
					text: "/response/body/brightness: expected a number <= 100, got a larger one (a.har #1 GET /lantern/v1/lamps/{lamp} 200)",
				},
				locations: [
					{
						physicalLocation: { artifactLocation: { uri: "specs/lantern/openapi.yaml" }, region: { startLine: 68 } },
						logicalLocations: [{ fullyQualifiedName: "a.har#/log/entries/1/response/body/brightness" }],
					},
				],
			},
			{ ruleId: "unknown-operation", level: "error", occurrenceCount: 1, locations: [{ physicalLocation: { region: { startLine: 10 } } }] },
		]);
	});

	test("is each error, and each kind of drift once with how often", async () => {
		const { results } = await read({ "a.har": [drifting, broken, broken, drifting] });
		expect(results.map(({ level, occurrenceCount }) => [level, occurrenceCount])).toEqual([
			["error", undefined],
			["error", undefined],
			["warning", 2],
		]);
	});

	test("of drift is an error where drift is a failure", async () => {
		expect((await read({ "a.har": [drifting] }, { strict: true })).results).toMatchObject([{ level: "error" }]);
	});

	test("names its rule by its place among the rules", async () => {
		const { results, tool } = await read({ "a.har": [broken, drifting] });
		for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
	});
});

test("Every rule is described, with its page as help", async () => {
	const { tool } = await read({ "a.har": [kept] });
	expect(tool.driver.name).toBe("Console Contracts");
	expect(tool.driver.rules.map(({ id, defaultConfiguration }) => [id, defaultConfiguration.level === "error" ? "error" : "drift"])).toEqual(
		Object.entries(rules),
	);
	for (const { id, help } of tool.driver.rules) expect(help.markdown).toContain(`# ${id}\n`);
});

test("Every rule links its page, if the address of the docs is known", async () => {
	const uris = async (docs: string | undefined) =>
		(await read({ "a.har": [kept] }, { docs })).tool.driver.rules.map(({ helpUri }) => helpUri);
	expect(await uris(undefined)).toEqual(Object.keys(rules).map(() => undefined));
	expect(await uris("https://docs.example/")).toEqual(Object.keys(rules).map((rule) => `https://docs.example/rules/${rule}/`));
});

test("The totals, the coverage and the warnings are notifications", async () => {
	const [{ toolExecutionNotifications }] = (await read({ "a.har": Array(20).fill(kept) })).invocations;
	expect(toolExecutionNotifications.map(({ level }) => level)).toEqual(["warning", "note", "note"]);
	expect(toolExecutionNotifications.at(-1)?.message.text).toMatch(/^Coverage: 1 of 3 items/);
});

test("The report is valid, and no link, whatever a message and a file name hold", async () => {
	const text = `${hostile} [here](https://other.example)`;
	const { results } = await read(
		{ [hostile]: [broken] },
		{ change: (judged) => ({ ...judged, findings: judged.findings.map((finding) => ({ ...finding, message: text })) }) },
	);
	expect(results[0]?.message.text).toContain("\\[here\\](https://other.example)");
});

test("More results than GitHub takes are left out, and counted", async () => {
	const change: Changes["change"] = (judged) => ({
		...judged,
		findings: judged.findings.flatMap((finding) => Array(12_502).fill(finding)),
	});
	const { results, invocations } = await read({ "a.har": [broken, broken, drifting] }, { change });
	expect(results).toHaveLength(25_000);
	expect(invocations[0].toolExecutionNotifications[0]?.message.text).toBe("5 more findings beyond the first 25000 are left out");
});

test.each([
	["a region without a line", { locations: [{ physicalLocation: { region: { startLine: 0 } } }] }],
	["a level that there is not", { level: "drift" }],
	["no message", { message: {} }],
])("The schema refuses %s", async (_, change) => {
	const log = JSON.parse(await reportedBy(sarif, { "a.har": [broken] }));
	Object.assign(log.runs[0].results[0], change);
	expect(validate(log)).toBe(false);
});
