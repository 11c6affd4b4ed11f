import { join } from "node:path";
import { expect, test } from "vitest";
import { Contracts } from "../../src/mutation/contracts.ts";
import { equivalentsOf } from "../../src/mutation/equivalent.ts";
import { generatedTestExchanges } from "../../src/mutation/generated.ts";
import { mutantsOf } from "../../src/mutation/mutants.ts";
import { Verdicts } from "../../src/mutation/verdict.ts";
import { readSpecs } from "../../src/openapi/document.ts";

const root = join(import.meta.dirname, "../..");

test.each(readSpecs(root))("no generated exchange tells a mutant from the contract of $api that is listed as equivalent", (spec) => {
	const contracts = new Contracts(spec);
	const equivalents = equivalentsOf(root, spec.api).map(({ mutant }) => mutant);
	const verdicts = new Verdicts(contracts.own, [...generatedTestExchanges(spec)].flat());
	const listed = mutantsOf(contracts.model).filter(({ id }) => equivalents.includes(id));
	const killed = listed.map(({ id, document }) => ({ id, kill: verdicts.killOf(contracts.of(document()).contracts) }));
	expect(killed.filter(({ kill }) => kill !== undefined)).toEqual([]);
	expect(listed).toHaveLength(equivalents.length);
});
