import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { Misuse } from "../check/misuse.ts";
import type { Environment } from "../terminal.ts";
import type { Description, Workflow } from "./description.ts";

/** A check of a step that failed. What it says of the values that came is left out: they may be secret. */
export interface Failure {
	step: string;
	check: string;
	/** The condition as the Arazzo document writes it. */
	condition: string | undefined;
}

/** What `redocly respect` writes of a run; where a step leads to another, a run holds a run. */
interface Run {
	status: string;
	executedSteps: (Run | Step)[];
}

interface Step {
	stepId: string;
	checks: { name: string; passed: boolean; condition?: string }[];
}

const cli = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

/** Runs a workflow against a server. Secrets go by the environment, because other users of the machine see the arguments of a program. */
export async function runWorkflow(
	{ file, source }: Description,
	{ id, random }: Workflow,
	server: string,
	environment: Environment,
): Promise<Failure[]> {
	const folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
	try {
		const results = join(folder, "results.json");
		const env = {
			...environment,
			...Object.fromEntries(random.map((name) => [name, environment[name] ?? crypto.randomUUID().replaceAll("-", "")])),
			REDOCLY_CLI_RESPECT_SERVER: `${source}=${server}`,
			REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
			REDOCLY_TELEMETRY: "off",
			NO_COLOR: "1",
			// The server is on loopback, where no proxy leads.
			NO_PROXY: "127.0.0.1",
		};
		const said = await run([cli, "respect", file, "--workflow", id, "--json-output", results], folder, env);
		// Without results it sent nothing, so what it says is about the document.
		if (!existsSync(results)) throw new Misuse(`redocly respect does not run ${relative(".", file)}:\n${said.trim()}`);
		const { files }: { files: Record<string, { executedWorkflows: Run[] }> } = JSON.parse(readFileSync(results, "utf8"));
		return Object.values(files).flatMap(({ executedWorkflows }) => executedWorkflows.flatMap(failuresOf));
	} finally {
		// It holds what the server answered.
		rmSync(folder, { recursive: true });
	}
}

function run(args: string[], cwd: string, env: Environment): Promise<string> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, { cwd, env });
		let said = "";
		for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk));
		child.on("error", reject).on("close", () => resolve(said));
	});
}

/** Of a step that is repeated, the last try counts. */
function failuresOf(run: Run): Failure[] {
	const last = new Map(stepsOf(run).map((step) => [step.stepId, step]));
	const failures = [...last.values()].flatMap(({ stepId, checks }) =>
		checks.filter(({ passed }) => !passed).map(({ name, condition }) => ({ step: stepId, check: name, condition })),
	);
	if (failures.length > 0 || run.status === "success") return failures;
	return [{ step: [...last.keys()].at(-1) ?? "", check: `the run ended with ${run.status}`, condition: undefined }];
}

const stepsOf = ({ executedSteps }: Run): Step[] => executedSteps.flatMap((each) => ("executedSteps" in each ? stepsOf(each) : each));
