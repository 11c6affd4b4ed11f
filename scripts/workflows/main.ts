import { join } from "node:path";
import { parseArgs } from "node:util";
import { pretty } from "../../src/checker/report/pretty.ts";
import { totals } from "../../src/checker/report/totals.ts";
import { Tally } from "../../src/checker/summary/summary.ts";
import { loadContracts } from "../../src/contracts/load.ts";
import { HarFile } from "../../src/contracts/recordings/atomic-har-file.ts";
import { unwritable } from "../../src/files/unwritable.ts";
import { Misuse } from "../../src/misuse.ts";
import { readDescription } from "../../src/workflows/description.ts";
import type { Environment } from "../../src/workflows/environment.ts";
import { describeOutcome } from "../../src/workflows/report.ts";
import { type Outcome, runAll } from "../../src/workflows/run.ts";
import { readServer } from "../../src/workflows/server.ts";
import { Session } from "../../src/workflows/session.ts";
import { painter } from "../check/paint.ts";
import type { Terminal } from "../terminal.ts";

const usage = `npm run workflows -- --api NAME --server URL [--out FILE]

Runs specs/NAME/workflows.arazzo.yaml against a server and judges each exchange. They open consoles.
What they need is read from the environment and never printed; what is missing is named. A private CA: NODE_EXTRA_CA_CERTS=ca.pem

  --api NAME    the API, named as its folder under specs/
  --server URL  the server, with the path that a gateway puts before each operation's own
  --out FILE    the HAR to write, without secrets, which must not be there yet

Exit: 0 all is as it should be, 1 a workflow fails or an exchange breaks its contract, 2 nothing could be run`;

const specs = join(import.meta.dirname, "../../specs");
/** `npm run workflows`, from its arguments to its exit code. */
export async function main(args: string[], terminal: Terminal, env: Environment): Promise<number> {
	try {
		const { help, ...options } = readOptions(args);
		if (!help) return await runWorkflows(options, terminal, env);
		terminal.stdout.write(`${usage}\n`);
		return 0;
	} catch (error) {
		if (!(error instanceof Misuse)) throw error;
		terminal.say(`workflows: ${error.message}`);
		return 2;
	}
}

type Options = Omit<ReturnType<typeof readOptions>, "help">;

async function runWorkflows({ api, server: url, out }: Options, { stdout }: Terminal, env: Environment): Promise<number> {
	const print = (text: string) => void stdout.write(text);
	const paint = painter(stdout);
	const description = readDescription(specs, api);
	const server = readServer(url);
	const contract = (await loadContracts()).find((each) => each.api === api);
	if (contract === undefined) throw new Misuse(`generated/${api} is missing; npm run generate makes it`);
	const tally = new Tally([]);
	const file = out === undefined ? undefined : openFile(out);
	const session = new Session({ contract, server, file, report: () => pretty({ paint }), tally, print });
	const outcomes: Outcome[] = [];
	print(`${contract.api} at ${server.href}\n\n`);
	try {
		for await (const outcome of runAll(description, { server, contract, session, env })) {
			outcomes.push(outcome);
			print(`${describeOutcome(outcome, paint)}\n`);
		}
	} finally {
		session.end();
	}
	if (outcomes.every(({ missing }) => missing.length > 0)) throw new Misuse("nothing was run; set in the environment what is named above");
	const summary = tally.summary();
	print(`${totals(summary)}\n${session.hasWritten && out !== undefined ? `They are in ${out}, without their secrets.\n` : ""}`);
	return summary.levels.error > 0 || outcomes.some(({ failures }) => failures.length > 0) ? 1 : 0;
}

function readOptions(args: string[]) {
	const text = { type: "string" } as const;
	try {
		return parseArgs({ args, options: { api: text, server: text, out: text, help: { type: "boolean", short: "h" } } }).values;
	} catch (error) {
		const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
		throw new Misuse(`${sentence} (--help lists the options)`);
	}
}

function openFile(path: string): HarFile {
	try {
		return new HarFile(path);
	} catch (error) {
		throw unwritable(`--out ${path}`, error);
	}
}
