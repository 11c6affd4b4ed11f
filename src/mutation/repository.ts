import type { Spec } from "../openapi/document.ts";
import { Contracts } from "./contracts.ts";
import { equivalentsOf } from "./equivalent.ts";
import { type Trials, tried } from "./mutant-run.ts";
import { samplesOf } from "./samples.ts";
import { recordedEvidence } from "./test-exchanges.ts";

/** Every mutant of a contract of the repository at `root`, and what of the evidence there kills it. */
export async function trialsOf(root: string, spec: Spec): Promise<Trials> {
	const contracts = new Contracts(spec);
	return tried(spec, contracts, {
		recorded: await recordedEvidence(contracts.own[0]),
		samples: samplesOf(root, contracts.model),
		// Loaded only now: most often no mutant is left for it.
		generated: async () => (await import("./generated.ts")).generatedEvidence(spec),
		equivalents: equivalentsOf(root, spec.api),
	});
}
