import type { Contract } from "../checker/contract.ts";
import { Misuse } from "../misuse.ts";
import type { Description, Workflow } from "./description.ts";
import type { Environment } from "./environment.ts";
import { startRecorder } from "./recorder.ts";
import type { Failure } from "./results.ts";
import { runWorkflow } from "./runner.ts";
import type { Session } from "./session.ts";

/** What became of a workflow. */
export interface Outcome {
	workflow: Workflow;
	/** What the environment does not have; with any, it was not run. */
	missing: Workflow["needs"];
	failures: Failure[];
}

interface Run {
	server: URL;
	contract: Contract;
	session: Session;
	env: Environment;
}

/** Runs the workflows one after the other against a server, with the session between, and tells of each. */
export async function* runAll(description: Description, { server, contract, session, env }: Run): AsyncGenerator<Outcome> {
	let silence: string | undefined;
	const onFailure = (reason: string) => {
		silence ??= reason;
	};
	const recorder = await startRecorder({ server, contract, onExchange: (entry) => session.take(entry), onFailure });
	try {
		for (const workflow of description.workflows) {
			const missing = workflow.needs.filter(({ name }) => !env[name]);
			session.begin(workflow.id);
			const failures = missing.length > 0 ? [] : await runWorkflow(description, workflow, recorder.url, env);
			if (silence !== undefined) throw new Misuse(`${server.href} gave no reply: ${silence}`);
			yield { workflow, missing, failures };
		}
	} finally {
		recorder.close();
	}
}
