import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { itemsIn } from "../../checker/coverage/coverage.ts";
import { checkRecorded, SummaryCollector } from "../../checker/index.ts";
import { formats, reportOf } from "../../checker/report/formats.ts";
import { kindOf } from "../../checker/summary/group-findings.ts";
import type { Decisions, Summary } from "../../checker/summary/summary.ts";
import { Misuse } from "../../misuse.ts";
import { loadContracts, loadInventories } from "../load.ts";
import { folder } from "./fixtures/run.ts";
import { bare, traffic } from "./fixtures/traffic.ts";
import { mergePartialSummaries, partialSummary } from "./partial-summary.ts";
import { surroundingsOf } from "./report-surroundings.ts";

const [contracts, inventories] = await Promise.all([loadContracts(), loadInventories()]);

/** Three recordings, of which one holds no credential. */
const judged = await Promise.all(
	traffic.map((entry, index) => checkRecorded(index % 3 === 0 ? bare(entry) : entry, { file: `${index % 3}.har`, index }, contracts)),
);
/** The same in one recording. */
const single = await Promise.all(traffic.map((entry, index) => checkRecorded(entry, { file: "a.har", index }, contracts)));

function collectorOf(indices: readonly number[], all = judged): SummaryCollector {
	const collector = new SummaryCollector(inventories);
	for (const index of indices) collector.add(all[index] ?? "unreadable");
	return collector;
}

/** The merged report as JSON went through files: each state is parsed from its text. */
function merged(states: unknown[]): SummaryCollector {
	const collector = new SummaryCollector(inventories);
	for (const state of states) collector.merge(JSON.parse(JSON.stringify(state)));
	return collector;
}

async function reportsOf(collector: SummaryCollector): Promise<string[]> {
	const summary = collector.summary();
	const surroundings = surroundingsOf({ strict: false, columns: undefined, allCoverage: true, docs: undefined, paint: (_, word) => word });
	return Promise.all(
		formats.map(async (format) => {
			const report = await reportOf(format, surroundings);
			return report.begin() + (report.kinds?.(summary) ?? "") + report.end(summary);
		}),
	);
}

const all = [...traffic.keys()];
const whole = collectorOf(all);

test("the traffic has something for each part of a summary", () => {
	const { levels, leftOut, errors, drift, notJudged, late } = whole.summary({ strict: true });
	for (const count of [...Object.values(levels), ...Object.values(notJudged), errors.length, drift.length])
		expect(count).toBeGreaterThan(0);
	expect([...leftOut.keys()]).toEqual(["on other hosts", "unreadable", "without response"]);
	expect(new Set(late.map(({ rule }) => rule))).toEqual(new Set(["request-refused", "request-security", "unknown-operation"]));
	expect([...whole.summary().leftOut.keys()]).toEqual(expect.arrayContaining(["of an unknown path", "of an undeclared method"]));
});

test("merged parts are equal to the whole, whatever the split, the order of the exchanges and of the parts, and in two steps, too", () => {
	const expected = whole.state();
	const split = fc.record({
		order: fc.shuffledSubarray(all, { minLength: all.length }),
		parts: fc.array(fc.nat({ max: 5 }), { minLength: all.length, maxLength: all.length }),
		turns: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
		step: fc.nat({ max: 5 }),
	});
	fc.assert(
		fc.property(split, ({ order, parts, turns, step }) => {
			const states = turns.map((part) => collectorOf(order.filter((index) => parts[index] === part)).state());
			const half = merged(states.slice(0, step)).state();
			const together = merged([...states.slice(step), half]).state();
			// Only a difference is worth the time that it takes to show it.
			if (!isDeepStrictEqual(together, expected)) expect(together).toEqual(expected);
		}),
		{ numRuns: 30, seed: 15 },
	);
});

const decisions: Decisions[] = [
	{ strict: false, credentials: "by recording" },
	{ strict: true, credentials: "by recording" },
	{ strict: false, credentials: "together" },
	{ strict: true, credentials: "together" },
];

/** With the items of the coverage, which are listed when they are asked for. */
const listed = ({ coverage, ...rest }: Summary) => ({ ...rest, coverage: { ...coverage, operations: itemsIn(coverage) } });

test.each(decisions)("and so are their summaries: %o", (each) => {
	const parts = [all.filter((index) => index % 5 < 2), all.filter((index) => index % 5 >= 2)];
	expect(listed(merged(parts.map((indices) => collectorOf(indices).state())).summary(each))).toEqual(listed(whole.summary(each)));
});

test.each([false, true])("the parts of one recording decide together, whatever each is called (strict: %s)", (strict) => {
	const states = [0, 1, 2].map((part) =>
		collectorOf(
			all.filter((index) => Math.floor((index * 3) / all.length) === part),
			single,
		).state(),
	);
	const renamed = states.map((state, part) => JSON.parse(JSON.stringify(state).replaceAll("a.har", `part-${part}.har`)));
	const { errors: merging, ...parts } = merged(renamed).summary({ strict, credentials: "together" });
	const { errors, ...one } = collectorOf(all, single).summary({ strict });
	const counts = (findings: typeof errors) => findings.map((finding) => `${kindOf(finding)} ${finding.count}`).sort();
	expect(counts(merging)).toEqual(counts(errors));
	expect([parts.levels, parts.leftOut, parts.notJudged, parts.warnings]).toEqual([one.levels, one.leftOut, one.notJudged, one.warnings]);
	expect(counts(parts.late)).toEqual(counts(one.late));
});

test("and so are the reports, in every format", async () => {
	const parts = [all.filter((index) => index % 2 === 0), all.filter((index) => index % 2 === 1).reverse()];
	const reports = await reportsOf(merged(parts.map((indices) => collectorOf(indices).state())));
	expect(reports).toEqual(await reportsOf(merged([whole.state()])));
	for (const report of reports) expect(report).toContain(whole.summary().errors[0]?.rule);
});

describe("a file", () => {
	const write = (change: (partial: Record<string, unknown>) => unknown): string => {
		const file = join(folder(), "part.json");
		writeFileSync(file, JSON.stringify(change(JSON.parse(partialSummary(whole, { usual: false, strict: true })))));
		return file;
	};

	test("gives back what was written, and holds no secret of the exchanges", () => {
		const file = write((partial) => partial);
		const collector = new SummaryCollector(inventories);
		expect(mergePartialSummaries([file], collector)).toEqual({ usual: false, strict: true });
		expect(collector.state()).toEqual(whole.state());
		const text = readFileSync(file, "utf8");
		const headers = traffic
			.flatMap(({ request }) => request.headers)
			.filter(({ name }) => /^(authorization|x-auth-token|cookie)$/i.test(name));
		expect(headers.length).toBeGreaterThan(0);
		for (const { value } of headers) expect(text).not.toContain(value);
	});

	test.each<[string, (partial: Record<string, unknown>) => unknown, string]>([
		["something else", () => ({ log: {} }), "expected what check --format summary writes, got something else"],
		["null", () => null, "expected what check --format summary writes, got something else"],
		["of another version", (partial) => ({ ...partial, version: "9.9.9" }), "got another version; use the same one on every machine"],
		["that was changed", (partial) => ({ ...partial, state: {} }), "is cut off or was changed; write it again"],
		["with other gaps", (partial) => ({ ...partial, gaps: {} }), "is cut off or was changed; write it again"],
		["without a state", (partial) => ({ ...partial, state: null }), "is cut off or was changed; write it again"],
		["of other contracts", (partial) => ({ ...partial, contracts: { acme: "0" } }), "was made with another contract of "],
	])("%s is refused in one line", (_, change, message) => {
		const file = write(change);
		const merge = () => mergePartialSummaries([file], new SummaryCollector(inventories));
		expect(merge).toThrow(Misuse);
		expect(merge).toThrow(message);
		expect(merge).not.toThrow("\n");
	});

	test("that is cut off or missing is refused in one line", () => {
		const file = write((partial) => partial);
		writeFileSync(file, readFileSync(file, "utf8").slice(0, 500));
		const merge = (path: string) => () => mergePartialSummaries([path], new SummaryCollector(inventories));
		expect(merge(file)).toThrow(new Misuse(`${file}: is cut off or no partial summary; write it again with check --format summary`));
		expect(merge(`${file}.absent`)).toThrow(new Misuse(`${file}.absent: cannot be read (ENOENT)`));
	});
});
