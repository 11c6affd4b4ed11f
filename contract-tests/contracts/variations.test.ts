import { describe, expect, test } from "vitest";
import { judge } from "../../src/checker/index.ts";
import { exchangeOf } from "../../src/contracts/evidence/captures.ts";
import { variationsOf, variedApis } from "../../src/contracts/evidence/variations.ts";
import { loadContracts } from "../../src/contracts/load.ts";

const contracts = await loadContracts();

test("there are variations, and each of them is of an API", () => {
	expect(variedApis).not.toEqual([]);
	expect(contracts.map(({ api }) => api)).toEqual(expect.arrayContaining(variedApis));
});

describe.each(contracts)("$api", (contract) => {
	const files = variationsOf(contract);
	if (files.length === 0) {
		test("has no variations", () => console.info(`${contract.api} has no variations.`));
	}
	describe.each(files)("$name accepts", ({ variations }) => {
		test.each(variations)("$name", async ({ entry, drift }) => {
			const findings = judge(contracts, await exchangeOf(entry));
			expect(findings.map(({ api, level, rule, pointer }) => ({ api, level, rule, pointer }))).toEqual(
				drift === undefined ? [] : [{ api: contract.api, level: "drift", ...drift }],
			);
		});
	});
});
