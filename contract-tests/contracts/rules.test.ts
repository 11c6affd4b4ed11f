import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Rule, rules } from "../../src/checker/finding.ts";
import { capturesOf } from "../../src/contracts/evidence/captures.ts";
import { counterexamplesOf } from "../../src/contracts/evidence/counterexamples.ts";
import { variationsOf } from "../../src/contracts/evidence/variations.ts";
import { loadContracts } from "../../src/contracts/load.ts";

const contracts = await loadContracts();
const folder = new URL("../../src/checker/rules/pages/", import.meta.url);
const pages = readdirSync(folder).map((file) => file.replace(/\.md$/, ""));
const operations = contracts.flatMap((contract) => contract.operations);

/** The rules that the counterexamples of all APIs break, and the drift that their captures and variations show on purpose. */
const shown = new Set([
	...contracts.flatMap(variationsOf).flatMap(({ variations }) => variations.flatMap(({ drift }) => drift?.rule ?? [])),
	...contracts.flatMap(counterexamplesOf).flatMap(({ counterexamples }) => counterexamples.map(({ finding }) => finding.rule)),
	...contracts
		.flatMap(({ api }) => capturesOf(api))
		.flatMap(({ entries }) => entries.flatMap(({ _drift = [] }) => _drift.map(({ rule }) => rule))),
]);

/** A response header that is optional and any text cannot be wrong. */
const headers = operations.flatMap(({ responses }) => responses.flatMap((response) => response.headers));
const anyHeader = headers.every(({ required, schema }) => !required && ["", "x", "\0"].every((text) => schema.open(text)));
/** Where servers take any body, none is left to a job that may refuse it. */
const anyBodyOfJobs = operations
	.filter(({ responses }) => responses.some(({ job }) => job))
	.every(({ requestBody }) => requestBody?.accepts?.includes("values"));
const cannotBreak: readonly Rule[] = [
	...(anyHeader ? (["response-header"] as const) : []),
	...(anyBodyOfJobs ? (["request-accepted"] as const) : []),
];

test("there are as many pages as rules, and no page without a rule", () => {
	expect(pages.sort()).toEqual(Object.keys(rules).sort());
});

describe.each(Object.keys(rules) as Rule[])("%s", (rule) => {
	const page = readFileSync(new URL(`${rule}.md`, folder), "utf8");

	test("has a page that says what it finds, shows it and says how to mend it", () => {
		const [, finds = "", example = "", mend = ""] = /^# [\w-]+\n\n(.+?)\n\n## Example\n\n(.+?)\n\n## What to do\n\n(.+)$/s.exec(page) ?? [];
		expect(finds.length).toBeGreaterThan(60);
		expect(example).toMatch(/^```http\n.+\n```\n\n```text\n.+\n```$/s);
		expect(mend.length).toBeGreaterThan(30);
	});

	test("is shown by a counterexample, a capture or a variation, if any contract can be broken so", () => {
		expect(shown.has(rule)).toBe(!cannotBreak.includes(rule));
	});
});

test("nothing that the tests expect is no rule", () => {
	expect(Object.keys(rules)).toEqual(expect.arrayContaining([...shown]));
});
