import type { Surroundings } from "../checker/report/report.ts";
import type { Environment } from "../workflows/environment.ts";
import { variableOf } from "./credential.ts";
import { diagnose, discrepantIn } from "./diagnosis.ts";
import type { Operation } from "./operation.ts";
import { type Probe, probesOf } from "./probe.ts";
import { describeDiagnosis, describeDiscrepant, describeEnd } from "./report.ts";
import type { Answer } from "./send-probe.ts";

interface Examined extends Pick<Surroundings, "paint" | "docs"> {
	api: string;
	operations: Operation[];
	/** Sends a probe to the deployment. */
	ask(question: Probe): Promise<Answer>;
	env: Environment;
	print(line: string): void;
}

/** Probes each operation of a deployment, prints a diagnosis of each answer, and returns the exit code. */
export async function examine({ api, operations, ask, env, print, paint, docs }: Examined): Promise<0 | 1 | 2> {
	const answers: Answer[] = [];
	for (const operation of operations) {
		print(`\n${operation.summary}`);
		const questions = probesOf(operation, valuesOf(api, operation, env));
		if (questions.length === 0) print("  not asked: its request names nothing that could be made to not exist");
		for (const question of questions) {
			const answer = await ask(question);
			print(describeDiagnosis(diagnose(answer, operations), { paint, docs }));
			answers.push(answer);
		}
	}
	const discrepant = discrepantIn(answers).map(describeDiscrepant);
	if (discrepant.length > 0) print(["\nWhere its document and known servers disagree:", ...discrepant].join("\n"));
	const diagnoses = answers.map((answer) => diagnose(answer, operations));
	const { text, status } = describeEnd(api, diagnoses);
	print(`\n${text}`);
	return status;
}

/** The values for path parameters from the environment. */
function valuesOf(api: string, { example }: Operation, env: Environment): Record<string, string> {
	const names = Object.keys(example.path).map((name) => [name, env[variableOf(api, name)]] as const);
	return Object.fromEntries(names.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
