import { describe, expect, test } from "vitest";
import { judge } from "../../src/checker/index.ts";
import { capturedApis, capturesOf, exchangeOf } from "../../src/contracts/evidence/captures.ts";
import { loadContracts } from "../../src/contracts/load.ts";

const contracts = await loadContracts();

const grades = ["documented", "source", "sdk", "captured", "inferred", "decision", "constructed"];
const reserved = /\.example$|^192\.0\.2\.\d+$/;

test("there are captures, and each of them is of an API", () => {
	expect(capturedApis).not.toEqual([]);
	expect(contracts.map(({ api }) => api)).toEqual(expect.arrayContaining(capturedApis));
});

describe.each(contracts)("$api", ({ api }) => {
	const captures = capturesOf(api);
	if (captures.length === 0) {
		test("has no captures", () => console.info(`${api} is undefended: it has no captures.`));
	}
	describe.each(captures)("$name", ({ entries }) => {
		test("has exchanges, each with a name of its own", () => {
			expect(entries).not.toEqual([]);
			expect(new Set(entries.map(({ comment }) => comment)).size).toBe(entries.length);
		});
		test.each(entries)("$comment", async (entry) => {
			expect(Object.keys(entry._provenance)).not.toEqual([]);
			expect(grades).toEqual(expect.arrayContaining(Object.keys(entry._provenance)));
			expect(new URL(entry.request.url).hostname).toMatch(reserved);

			const findings = judge(contracts, await exchangeOf(entry));
			expect(findings.filter(({ level }) => level === "error")).toEqual([]);
			expect(findings.map(({ rule, pointer }) => ({ rule, pointer })).sort(byPointer)).toEqual((entry._drift ?? []).toSorted(byPointer));
			expect(findings.every((finding) => finding.api === api)).toBe(true);
		});
	});
});

function byPointer(a: { pointer: string }, b: { pointer: string }): number {
	return a.pointer < b.pointer ? -1 : 1;
}
