import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Contract } from "../../src/checker/contract.ts";
import { loadContracts } from "../../src/contracts/load.ts";
import { credentialOf, variableOf } from "../../src/doctor/credential.ts";
import { diagnose, discrepantIn } from "../../src/doctor/diagnosis.ts";
import { type Operation, readContract } from "../../src/doctor/operation.ts";
import { questionsOf } from "../../src/doctor/probe.ts";
import { describeDiagnosis, describeDiscrepant, describeEnd } from "../../src/doctor/report.ts";
import { type Answer, asker } from "../../src/doctor/send-probe.ts";
import { Misuse } from "../../src/misuse.ts";
import type { Environment } from "../../src/workflows/environment.ts";
import { readServer } from "../../src/workflows/server.ts";
import { painter } from "../check/paint.ts";
import type { Terminal } from "../terminal.ts";

const usage = `npm run doctor -- --api <id> --server <url>

Asks a deployment for what does not exist, opens no console, and says whether it keeps the contract and which document it follows.
A credential is read from the environment and never printed; the first line says under which name. Values for parameters of the path,
such as a project, are read from the environment too: <API>_<PARAMETER>. A private CA: NODE_EXTRA_CA_CERTS=ca.pem

Exit: 0 it keeps the contract, 1 it breaks it, 2 nothing could be asked`;

const generated = join(import.meta.dirname, "../../generated");

/** `npm run doctor`, from its arguments to its exit code. */
export async function main(args: string[], terminal: Terminal, env: Environment): Promise<number> {
	try {
		const { help, ...options } = readOptions(args);
		if (!help) return await examine(options, terminal, env);
		terminal.stdout.write(`${usage}\n`);
		return 0;
	} catch (error) {
		if (!(error instanceof Misuse)) throw error;
		terminal.say(`doctor: ${error.message}`);
		return 2;
	}
}

type Options = Omit<ReturnType<typeof readOptions>, "help">;

async function examine({ api, server: url }: Options, { stdout }: Terminal, env: Environment): Promise<number> {
	const print = (line: string) => stdout.write(`${line}\n`);
	const paint = painter(stdout);
	const contract = await contractOf(api);
	const server = readServer(url);
	const { spec, operations } = readContract(contract.api, join(generated, contract.api, "openapi.yaml"));
	const credential = credentialOf(spec, operations, env);
	print(`${contract.api} at ${server.href}${credential ? `, ${credential.source}` : ""}`);
	const ask = await asker(generated, contract, server, credential?.auth ?? {});
	const answers: Answer[] = [];
	for (const operation of operations) {
		print(`\n${operation.summary}`);
		const questions = questionsOf(operation, valuesOf(contract.api, operation, env));
		if (questions.length === 0) print("  not asked: its request names nothing that could be made to not exist");
		for (const question of questions) {
			const answer = await ask(question);
			print(describeDiagnosis(diagnose(answer, operations), paint));
			answers.push(answer);
		}
	}
	const discrepant = discrepantIn(answers).map(describeDiscrepant);
	if (discrepant.length > 0) print(["\nWhere its document and known servers disagree:", ...discrepant].join("\n"));
	const { text, status } = describeEnd(
		contract.api,
		answers.map((answer) => diagnose(answer, operations)),
	);
	print(`\n${text}`);
	return status;
}

async function contractOf(api: string | undefined): Promise<Contract> {
	const contracts = await loadContracts();
	const contract = contracts.find((each) => each.api === api);
	if (contract !== undefined) return contract;
	const apis = contracts.map((each) => each.api).join(", ");
	throw new Misuse(`${api === undefined ? "--api is missing" : `--api ${api}`}; expected one of ${apis}`);
}

/** What the environment says of the parameters of the path. */
function valuesOf(api: string, { example }: Operation, env: Environment): Record<string, string> {
	const names = Object.keys(example.path).map((name) => [name, env[variableOf(api, name)]] as const);
	return Object.fromEntries(names.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

function readOptions(args: string[]) {
	try {
		const text = { type: "string" } as const;
		return parseArgs({ args, options: { api: text, server: text, help: { type: "boolean", short: "h" } } }).values;
	} catch (error) {
		const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
		throw new Misuse(`${sentence}; it takes --api <id> and --server <url>`);
	}
}
