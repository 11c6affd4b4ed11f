import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { operations } from "../../operations.ts";
import { execute } from "../execute.ts";
import { python } from "../languages/python.ts";

const bundles = join(import.meta.dirname, "../../../generated");

/** Which operations a kind of finding is of, by its code: `st explain CODE` says what it means. */
export type Findings = Record<string, string[]>;

/** Each kind of finding that is right as it is, with the reason. */
export const listed: Record<string, Record<string, { why: string; of: string[] }>> = parse(
	readFileSync(join(import.meta.dirname, "findings.yaml"), "utf8"),
);

export interface Report {
	complete: boolean;
	operations: { total: number; tested: number };
	test_cases: { generated: number };
	errors: unknown[];
	failures: { code: string; operations: string[] }[];
}

/** The same seed gives the same requests. */
const seed = "1";

/** Every check on all operations of an API, with the first credential of its contract. */
export async function runSchemathesis(
	installed: string,
	api: string,
	url: string,
	env: Record<string, string>,
	cwd: string,
): Promise<Report> {
	const [credentials = {}] = operations.filter((each) => each.api === api).flatMap((each) => each.credentials);
	const headers = Object.entries(credentials).flatMap(([name, value]) => ["--header", `${name}: ${value}`]);
	const report = join(cwd, `${api}.json`);
	const options = [
		"--url",
		url,
		"--checks",
		"all",
		"--continue-on-failure",
		"--seed",
		seed,
		"--report",
		"json",
		"--report-json-path",
		report,
	];
	const [interpreter = ""] = python.command(installed);
	const args = ["run", join(bundles, api, "openapi.yaml"), ...options, ...headers];
	const ended = await execute(join(dirname(interpreter), "schemathesis"), args, { cwd, env }).catch(({ code, stdout, stderr }) => ({
		code,
		stdout,
		stderr,
	}));
	// 1 is a finding.
	if ("code" in ended && ended.code !== 1) throw new Error(`schemathesis ended with ${ended.code}: ${ended.stdout}${ended.stderr}`);
	return JSON.parse(readFileSync(report, "utf8"));
}

/** In one phase of the run, findings have no operation. The same are found with their operation in another, if that came first. */
const nowhere = "Stateful tests";

export function findingsIn({ failures }: Report): Findings {
	const findings: Findings = {};
	for (const { code, operations } of failures)
		findings[code] = [...new Set([...(findings[code] ?? []), ...operations.filter((name) => name !== nowhere)])].sort();
	return findings;
}
