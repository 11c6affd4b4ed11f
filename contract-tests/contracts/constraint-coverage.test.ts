import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { capturesOf } from "../../src/contracts/evidence/captures.ts";
import { counteredApis, counterexamplesOf } from "../../src/contracts/evidence/counterexamples.ts";
import { variationsOf } from "../../src/contracts/evidence/variations.ts";
import { loadContracts } from "../../src/contracts/load.ts";
import { readSpecs } from "../../src/openapi/document.ts";
import { type Defence, defencesOf } from "../constraint-coverage.ts";

const contracts = await loadContracts();

const specs = readSpecs(join(import.meta.dirname, "../.."));
const countered = contracts.flatMap((contract) =>
	specs.filter(({ api }) => api === contract.api && counteredApis.includes(api)).map((spec) => ({ api: spec.api, contract, spec })),
);

/** `DEFENCE=1 npx vitest run defence` prints the whole table. */
const prints = process.env.DEFENCE !== undefined;

test("some API is defended", () => expect(countered).not.toEqual([]));

describe.each(countered)("$api", async ({ api, contract, spec }) => {
	const table = await defencesOf(contract, spec, capturesOf(api), counterexamplesOf(contract), variationsOf(contract));
	if (prints) console.log(table.map(line).join("\n"));

	test("asks nothing of a request or of a 2xx that nothing defends", () => {
		expect(
			table
				.filter(({ side }) => isVital(side))
				.filter(isUndefended)
				.map(line),
		).toEqual([]);
	});
	test("is undefended where there are neither captures nor counterexamples", async () => {
		const bare = await defencesOf(contract, spec, [], [], []);
		expect(bare.map(place)).toEqual(table.map(place));
		expect(bare.filter(isUndefended)).toEqual(bare);
	});
	test("asks something of the request and of each response of each operation", () => {
		const sides = ({ operationId, side }: Defence) => `${operationId} ${side}`;
		const expected = contract.operations.flatMap(({ operationId, responses }) => responses.map(({ status }) => `${operationId} ${status}`));
		expect(table.map(sides)).toEqual(expect.arrayContaining(expected));
	});
});

const isVital = (side: string) => /^(request|response|2..)$/.test(side);
const isUndefended = ({ defenders }: Defence) => defenders.length === 0;
const place = ({ defenders: _, ...rest }: Defence) => rest;

function line({ spec, operationId, side, pointer, what, defenders }: Defence): string {
	return `${spec} ${operationId} ${side} ${pointer} ${what}: ${defenders.join("; ") || "undefended"}`;
}
