import { requestFaults } from "../../values/faults.ts";
import { operationsOf } from "../../values/operation.ts";
import { responseSteps } from "../../values/response.ts";
import { Values } from "../../values/valid.ts";
import { readSpecs, type Spec } from "../generate/spec.ts";
import { trialsOf } from "../strength/repository.ts";
import { scoreOf } from "../strength/score.ts";

/** What the tools measured of each contract that has evidence, for the page "How we know": the same text for the same files. */
export async function figuresOf(root: string): Promise<string> {
	const figures: Record<string, unknown> = {};
	for (const spec of readSpecs(root)) {
		const trials = await trialsOf(root, spec);
		if (trials.isUndefended) continue;
		const { survivors, equivalent, ...strength } = scoreOf(trials);
		figures[spec.api] = { generated: generatedOf(spec), strength: { ...strength, equivalent: equivalent.length } };
	}
	return `${JSON.stringify(figures, null, "\t")}\n`;
}

/** How many messages are generated that keep a contract, and in how many ways each of its demands is broken. */
function generatedOf(spec: Spec) {
	const values = new Values(spec);
	const operations = operationsOf(spec);
	const replies = operations.flatMap(({ responses }) => responses);
	return {
		requests: operations.length,
		replies: replies.length,
		breaks:
			sum(operations.map((operation) => requestFaults(values, operation).length)) +
			sum(replies.map((reply) => responseSteps(values, reply).filter(({ isBroken }) => isBroken).length)),
	};
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
