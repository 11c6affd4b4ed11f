import { parseArgs, styleText } from "node:util";
import { type Check, checkHar, HarError, merge, report } from "../checker/index.ts";
import { Misuse } from "./check/misuse.ts";
import { readRecording, recordingsIn } from "./check/recordings.ts";
import { loadContracts } from "./contracts.ts";

const usage = `npm run check -- [options] <HAR files or folders>

  --format pretty|json  how to report (pretty)
  --strict              drift is a failure, too
  --server URL          judge only the exchanges with this server, such as https://host.example:8080
  --base-path PATH      what a gateway puts before each path, such as /gw
  --api NAME            judge only the exchanges of one API, named as its folder under specs/
  --help                show this

Exit: 0 every exchange keeps its contract, 1 some exchange breaks it, 2 nothing could be judged`;

const colours = { ok: "green", drift: "yellow", error: "red" } as const;

try {
	process.exitCode = await main();
} catch (error) {
	if (!(error instanceof Misuse || error instanceof HarError)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}

async function main(): Promise<number> {
	const { values, positionals } = parseOptions();
	if (values.help) {
		console.log(usage);
		return 0;
	}
	const { format, strict } = values;
	const whole = await check(recordingsIn(positionals), values);
	if (format === "json") console.log(JSON.stringify({ exchanges: whole.verdicts.length, findings: whole.findings }, null, 2));
	else console.log(report(whole, (level, word) => styleText(colours[level], word)));
	return whole.findings.some(({ level }) => strict || level === "error") ? 1 : 0;
}

function parseOptions() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				format: { type: "string", default: "pretty" },
				strict: { type: "boolean", default: false },
				server: { type: "string" },
				"base-path": { type: "string" },
				api: { type: "string" },
				help: { type: "boolean", short: "h", default: false },
			},
		});
	} catch (error) {
		throw new Misuse(`${error instanceof Error ? error.message : error} (--help lists the options)`);
	}
}

type Options = ReturnType<typeof parseOptions>["values"];

async function check(files: string[], { format, server, "base-path": basePath, api }: Options): Promise<Check> {
	if (format !== "pretty" && format !== "json") throw new Misuse(`--format ${format}: expected pretty or json`);
	if (server !== undefined && (!URL.canParse(server) || new URL(server).pathname !== "/")) {
		throw new Misuse(`--server ${server}: expected an origin such as https://host.example:8080; --base-path takes a path`);
	}
	const contracts = await loadContracts();
	const apis = contracts.map((contract) => contract.api);
	if (apis.length === 0) throw new Misuse("There is no contract under generated/; npm run generate makes them");
	if (api !== undefined && !apis.includes(api)) throw new Misuse(`--api ${api}: expected one of ${apis.join(", ")}`);
	const checks: Check[] = [];
	for (const file of files) checks.push(await checkHar(readRecording(file), file, contracts, { server, basePath, api }));
	const whole = merge(checks);
	if (whole.verdicts.some(({ known }) => known)) return whole;
	const entries = whole.verdicts.length + whole.leftOut.length;
	throw new Misuse(`None of ${entries} exchanges calls an operation of ${api ?? apis.join(", ")}; look at --server, --base-path and --api`);
}
