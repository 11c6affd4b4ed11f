import type { Spec } from "../openapi/document.ts";
import { Contracts } from "./contracts.ts";
import { equivalentsOf } from "./equivalent.ts";
import { type MutantRuns, runMutants } from "./mutant-run.ts";
import { samplesOf } from "./samples.ts";
import { recordedExchanges } from "./test-exchanges.ts";

/** Every mutant of a contract of the repository at `root`, and what of the evidence there kills it. */
export async function mutantRunsOf(root: string, spec: Spec): Promise<MutantRuns> {
	const contracts = new Contracts(spec);
	return runMutants(spec, contracts, {
		recorded: await recordedExchanges(contracts.own[0]),
		samples: samplesOf(root, contracts.model),
		// Loaded only now: most often no mutant is left for it.
		generated: async () => (await import("./generated.ts")).generatedTestExchanges(spec),
		equivalents: equivalentsOf(root, spec.api),
	});
}
