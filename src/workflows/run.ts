import type { Contract } from "../checker/contract.ts";
import { live } from "../checker/report/pretty.ts";
import { painter, type Style } from "../checker/report/style.ts";
import { totals } from "../checker/report/totals.ts";
import { SummaryCollector } from "../checker/summary/summary.ts";
import { loadContract } from "../contracts/load.ts";
import { createHarFile } from "../contracts/recordings/atomic-har-file.ts";
import { loadRedaction } from "../contracts/redaction.ts";
import { Misuse } from "../misuse.ts";
import { printable } from "../printable.ts";
import { type Description, readDescription } from "./description.ts";
import type { Environment } from "./environment.ts";
import type { Outcome } from "./outcome.ts";
import { startRecorder } from "./recorder.ts";
import { describeOutcome } from "./report.ts";
import { runWorkflow } from "./runner.ts";
import { Session } from "./session.ts";

interface Options {
	/** The folder of the specs. */
	specs: string;
	api: string;
	server: URL;
	/** The HAR to write. */
	out: string | undefined;
	env: Environment;
	print(text: string): void;
	style: Style;
}

/** Runs the workflows of an API against a server and reports them. Throws a {@link Misuse} if none could be run. */
export async function runWorkflows({ specs, api, server, out, env, print, style }: Options): Promise<0 | 1> {
	const paint = painter(style);
	const contract = await loadContract(api);
	const collector = new SummaryCollector([]);
	const file = out === undefined ? undefined : createHarFile(out);
	const session = new Session({
		contract,
		server,
		file,
		report: () => live({ paint }),
		collector,
		print,
		redaction: await loadRedaction(),
	});
	const outcomes: Outcome[] = [];
	print(`${api} at ${server.href}\n\n`);
	try {
		for await (const outcome of runAll(readDescription(specs, api), { server, contract, session, env })) {
			outcomes.push(outcome);
			print(`${describeOutcome(outcome, paint)}\n`);
		}
	} finally {
		session.end();
	}
	if (outcomes.every(({ missing }) => missing.length > 0)) throw new Misuse("nothing was run; set in the environment what is named above");
	// A workflow calls nothing but its own API.
	const summary = collector.summary({ strict: true });
	print(`${totals(summary)}\n${session.hasWritten && out !== undefined ? `They are in ${printable(out)}, without their secrets.\n` : ""}`);
	return summary.levels.error > 0 || outcomes.some(({ failures }) => failures.length > 0) ? 1 : 0;
}

interface Run {
	server: URL;
	contract: Contract;
	session: Session;
	env: Environment;
}

/** Runs the workflows one after the other, passes their exchanges to the session, and yields each outcome. */
async function* runAll(description: Description, { server, contract, session, env }: Run): AsyncGenerator<Outcome> {
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
