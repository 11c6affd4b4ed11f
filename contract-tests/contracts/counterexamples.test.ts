import { describe, expect, test } from "vitest";
import { judge } from "../../src/checker/index.ts";
import { exchangeOf } from "../../src/contracts/evidence/captures.ts";
import { counteredApis, counterexamplesOf } from "../../src/contracts/evidence/counterexamples.ts";
import { loadContracts } from "../../src/contracts/load.ts";

const contracts = await loadContracts();

test("there are counterexamples, and each of them is of an API", () => {
	expect(counteredApis).not.toEqual([]);
	expect(contracts.map(({ api }) => api)).toEqual(expect.arrayContaining(counteredApis));
});

describe.each(contracts)("$api", (contract) => {
	const files = counterexamplesOf(contract);
	if (files.length === 0) {
		test("has no counterexamples", () => console.info(`${contract.api} is undefended: it has no counterexamples.`));
	}
	describe.each(files)("$name refuses", ({ base, operationId, counterexamples }) => {
		test("nothing of the exchange that the others break", async () => {
			const findings = judge([contract], await exchangeOf(base));
			expect(findings.filter(({ level }) => level === "error")).toEqual([]);
		});
		test.each(counterexamples)("$name", async ({ entry, finding }) => {
			const errors = judge(contracts, await exchangeOf(entry)).filter(({ level }) => level === "error");
			expect(errors).toContainEqual(expect.objectContaining({ ...finding, api: contract.api }));
			// One counterexample breaks one thing, so that it defends that.
			expect(new Set(errors.map(({ pointer }) => pointer))).toEqual(new Set([finding.pointer]));
			expect(errors.every((error) => error.operationId === operationId || error.rule === "unknown-operation")).toBe(true);
		});
	});
});
