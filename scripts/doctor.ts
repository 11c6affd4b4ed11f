import { join } from "node:path";
import { parseArgs, styleText } from "node:util";
import type { Contract } from "../checker/contract.ts";
import { Misuse } from "./check/misuse.ts";
import { loadContracts } from "./contracts.ts";
import { type Answer, asker } from "./doctor/ask.ts";
import { credentialOf, variableOf } from "./doctor/credential.ts";
import { diagnose, discrepantIn } from "./doctor/diagnosis.ts";
import { type Operation, readContract } from "./doctor/operation.ts";
import { questionsOf } from "./doctor/question.ts";
import { describeDiagnosis, describeDiscrepant, describeEnd } from "./doctor/report.ts";
import { readServer } from "./workflows/server.ts";

const usage = `npm run doctor -- --api <id> --server <url>

Asks a deployment for what does not exist, opens no console, and says whether it keeps the contract and which document it follows.
A credential is read from the environment and never printed; the first line says under which name. Values for parameters of the path,
such as a project, are read from the environment too: <API>_<PARAMETER>. A private CA: NODE_EXTRA_CA_CERTS=ca.pem

Exit: 0 it keeps the contract, 1 it breaks it, 2 nothing could be asked`;

const generated = join(import.meta.dirname, "../generated");
const colours = { ok: "green", drift: "yellow", error: "red" } as const;
const paint = (level: keyof typeof colours, word: string) => styleText(colours[level], word);

try {
	process.exitCode = await main();
} catch (error) {
	if (!(error instanceof Misuse)) throw error;
	console.error(`doctor: ${error.message}`);
	process.exitCode = 2;
}

async function main(): Promise<number> {
	const { api, server: url, help } = parseOptions();
	if (help) {
		console.log(usage);
		return 0;
	}
	const contract = await contractOf(api);
	const server = readServer(url);
	const { spec, operations } = readContract(contract.api, join(generated, contract.api, "openapi.yaml"));
	const credential = credentialOf(spec, operations, process.env);
	console.log(`${contract.api} at ${server.href}${credential ? `, ${credential.source}` : ""}`);
	const ask = await asker(generated, contract, server, credential?.auth ?? {});
	const answers: Answer[] = [];
	for (const operation of operations) {
		console.log(`\n${operation.summary}`);
		const questions = questionsOf(operation, valuesOf(contract.api, operation));
		if (questions.length === 0) console.log("  not asked: its request names nothing that could be made to not exist");
		for (const question of questions) {
			const answer = await ask(question);
			console.log(describeDiagnosis(diagnose(answer, operations), paint));
			answers.push(answer);
		}
	}
	const discrepant = discrepantIn(answers).map(describeDiscrepant);
	if (discrepant.length > 0) console.log(["\nWhere its document and known servers disagree:", ...discrepant].join("\n"));
	const { text, status } = describeEnd(
		contract.api,
		answers.map((answer) => diagnose(answer, operations)),
	);
	console.log(`\n${text}`);
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
function valuesOf(api: string, { example }: Operation): Record<string, string> {
	const names = Object.keys(example.path).map((name) => [name, process.env[variableOf(api, name)]] as const);
	return Object.fromEntries(names.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

function parseOptions() {
	try {
		const text = { type: "string" } as const;
		return parseArgs({ options: { api: text, server: text, help: { type: "boolean", short: "h" } } }).values;
	} catch (error) {
		const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
		throw new Misuse(`${sentence}; it takes --api <id> and --server <url>`);
	}
}
