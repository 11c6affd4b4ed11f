import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Scenario } from "../../docs-site/src/samples/scenario.ts";
import type { Command } from "../toolchains.ts";
import { environment } from "./compile.ts";
import { credentialFault, variablesOf } from "./credential.ts";
import { isLogIn, issuedTo } from "./log-in.ts";
import { type Asked, startWitness, type Witness } from "./recording-proxy.ts";
import type { Shown } from "./shown.ts";

export interface Run {
	code: number;
	stdout: string;
	stderr: string;
	asked: Asked[];
}

export interface Circumstances {
	/** The mock's URL. */
	mock: string;
	/** The folder with the package as npm packs it. */
	dist: string;
	/** In the environment, beside the credential or in its place. */
	variables?: Record<string, string | undefined>;
	/** In the place of the credential. */
	password?: string;
	/** With which status the log-in is refused. */
	refusal?: number;
	/** What the mock shall answer (`Prefer`) to the operation, or to its job where it has one. */
	wish?: string;
	/** Whether a redirect is all that comes. */
	redirects?: boolean;
	/** Whether a job that is looked at again first answers that there were too many requests. */
	throttled?: boolean;
	/** Behind the server's own URL. */
	slash?: string;
}

/** A status with which one looks again though the job does not say so. */
const retryableOf = (job: Scenario["job"]) => job?.again.find((status) => status !== job.announced && !job.pending.includes(status));

/** Runs a sample in a folder of its own, as a reader would who has a server. A job still runs when it is looked at first. */
export async function run({ sample, scenario }: Shown, [program, ...given]: Command, circumstances: Circumstances): Promise<Run> {
	const { mock, dist, variables, password, refusal, wish, redirects = false, throttled = false, slash = "" } = circumstances;
	const { request, credential, logIn, job } = scenario;
	const isLook = (asked: Asked) => asked.url.pathname !== request.path && !isLogIn(scenario, asked);
	const isNeeded = (asked: Asked) => (isLook(asked) ? job?.isAuthenticated === true : credential.scheme !== "none");
	const expectedOf = (asked: Asked[]) => {
		const answered = asked.find((each) => isLogIn(scenario, each));
		return logIn && answered && { [logIn.variable]: issuedTo(logIn, answered) };
	};
	const witness: Witness = await startWitness(mock, {
		redirects,
		judge: (asked) => (isLogIn(scenario, asked) ? undefined : credentialFault(scenario, asked, isNeeded(asked), expectedOf(witness.asked))),
		wish: (asked, before) => {
			if (isLogIn(scenario, asked)) return refusal === undefined ? undefined : `code=${refusal}`;
			const looks = isLook(asked) ? before.filter(isLook).length : undefined;
			if (wish === undefined && looks === 0) return `code=${job?.pending.at(-1)}`;
			if (throttled && looks === 1) return `code=${retryableOf(job)}`;
			return isLook(asked) === (job !== undefined) ? wish : undefined;
		},
	});
	const folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
	try {
		mkdirSync(join(folder, "node_modules"));
		symlinkSync(dist, join(folder, "node_modules/console-contracts"), "junction");
		writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
		writeFileSync(join(folder, sample.file), sample.code);
		const held = password === undefined ? variablesOf(scenario) : { PASSWORD: password, LOG_IN_URL: witness.url + slash };
		const env = { ...environment, BASE_URL: witness.url + slash, ...held, ...variables };
		return { ...(await ended(program, given, { cwd: folder, env, timeout: 100_000 })), asked: witness.asked };
	} finally {
		witness.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

const ended = (program: string, given: string[], options: object): Promise<Omit<Run, "asked">> =>
	new Promise((resolve) => {
		const child = execFile(program, given, options, (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }));
	});
