import type { Spec } from "../openapi/document.ts";
import { Contracts } from "./contracts.ts";
import { equivalentsOf } from "./equivalent.ts";
import { type MutantRuns, runMutants } from "./mutant-run.ts";
import { samplesOf } from "./samples.ts";
import { recordedExchanges } from "./test-exchanges.ts";

/** Runs every mutant of a contract against the evidence of the repository at `root`. */
export async function mutantRunsOf(root: string, spec: Spec): Promise<MutantRuns> {
	const contracts = new Contracts(spec);
	return runMutants(spec, contracts, {
		recorded: await recordedExchanges(contracts.own[0]),
		samples: samplesOf(root, contracts.model),
		// Loaded only when needed: usually no mutant is left for it.
		generated: async (operationIds) => (await import("./generated.ts")).generatedTestExchanges(spec, operationIds),
		equivalents: equivalentsOf(root, spec.api),
	});
}
