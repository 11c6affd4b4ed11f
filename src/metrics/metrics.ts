import { requestFaults } from "../fuzz/faults.ts";
import { readOperations } from "../fuzz/operation.ts";
import { responseSteps } from "../fuzz/response.ts";
import { directedValues } from "../fuzz/values/valid.ts";
import type { MutantRuns } from "../mutation/mutant-run.ts";
import { mutantRunsOf } from "../mutation/repository.ts";
import { scoreOf } from "../mutation/score.ts";
import { readSpecs, type Spec } from "../openapi/document.ts";

/** A contract and the runs of its mutants. */
export interface Measured {
	spec: Spec;
	trials: MutantRuns;
}

/** Measures every contract of the repository at `root`. */
export async function measure(root: string): Promise<Measured[]> {
	const measured: Measured[] = [];
	for (const spec of readSpecs(root)) measured.push({ spec, trials: await mutantRunsOf(root, spec) });
	return measured;
}

/** The metrics of each contract that has evidence, for the page "How it is tested". The same files always give the same text. */
export function metricsOf(measured: Measured[]): string {
	const defended = measured.filter(({ trials }) => !trials.isUndefended);
	const figures = defended.map(({ spec, trials }) => {
		const { survivors, equivalent, ...mutation } = scoreOf(trials);
		return [spec.api, { generated: generatedOf(spec), mutation: { ...mutation, equivalent: equivalent.length } }];
	});
	return `${JSON.stringify(Object.fromEntries(figures), null, "\t")}\n`;
}

/** The number of generated messages that keep a contract, and the number of ways in which its constraints are broken. */
function generatedOf(spec: Spec) {
	const values = directedValues(spec);
	const operations = readOperations(spec);
	const replies = operations.flatMap(({ responses }) => responses);
	return {
		requests: operations.length,
		replies: replies.length,
		breaks:
			sum(operations.map((operation) => requestFaults(values.request, operation).length)) +
			sum(replies.map((reply) => responseSteps(values.response, reply).filter(({ isBroken }) => isBroken).length)),
	};
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
