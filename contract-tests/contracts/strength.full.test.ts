import { join } from "node:path";
import { expect, test } from "vitest";
import { readSpecs } from "../../scripts/generate/spec.ts";
import { Contracts } from "../../scripts/strength/contracts.ts";
import { equivalentsOf } from "../../scripts/strength/equivalent.ts";
import { generatedEvidence } from "../../scripts/strength/generated.ts";
import { mutantsOf } from "../../scripts/strength/mutants.ts";
import { Verdicts } from "../../scripts/strength/verdict.ts";

test.each(readSpecs(join(import.meta.dirname, "../..")))(
	"no generated exchange tells a mutant from the contract of $api that is listed as equivalent",
	(spec) => {
		const contracts = new Contracts(spec);
		const equivalents = equivalentsOf(spec.api).map(({ mutant }) => mutant);
		const verdicts = new Verdicts(contracts.own, generatedEvidence(spec));
		const listed = mutantsOf(spec, contracts.draft).filter(({ id }) => equivalents.includes(id));
		const killed = listed.map(({ id, document }) => ({ id, kill: verdicts.killOf(contracts.of(document()).contracts) }));
		expect(killed.filter(({ kill }) => kill !== undefined)).toEqual([]);
		expect(listed).toHaveLength(equivalents.length);
	},
);
