import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { Misuse } from "../misuse.ts";
import type { Description, Workflow } from "./description.ts";
import type { Environment } from "./environment.ts";
import { type Failure, failuresIn } from "./results.ts";

const cli = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

/** Runs a workflow against a server. Secrets are passed in the environment, because other users of the machine can see a program's arguments. */
export async function runWorkflow(
	{ file, source, base }: Description,
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
			REDOCLY_CLI_RESPECT_SERVER: `${source}=${server}${base}`,
			REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
			REDOCLY_TELEMETRY: "off",
			NO_COLOR: "1",
			// The server is on loopback, which a proxy cannot reach.
			NO_PROXY: "127.0.0.1",
		};
		const said = await run([cli, "respect", file, "--workflow", id, "--json-output", results], folder, env);
		// Without results it sent nothing, so its output is about the document.
		if (!existsSync(results)) throw new Misuse(`redocly respect does not run ${relative(".", file)}:\n${said.trim()}`);
		return failuresIn(JSON.parse(readFileSync(results, "utf8")));
	} finally {
		// It holds the server's replies.
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
