import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readNeeds } from "./test/needs.ts";
import { runStage, type StageResult } from "./test/run-stage.ts";
import { full, quick } from "./test/stages.ts";
import { summaryOf } from "./test/summary.ts";

const root = join(import.meta.dirname, "..");
const [option, ...more] = process.argv.slice(2);
if ((option !== undefined && option !== "--full") || more.length > 0) {
	console.error("test: it takes --full or nothing; for one file: npx vitest run <file>");
	process.exit(2);
}

const stages = option === "--full" ? full : quick;
const folder = mkdtempSync(join(tmpdir(), "console-contracts-test-"));
const needs = join(folder, "needs.jsonl");
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
process.on("SIGINT", () => process.exit(130));

let told = 0;
function tellInstalls(): void {
	const { installed } = readNeeds(needs);
	for (const each of installed.slice(told)) process.stdout.write(`\n  ${each} ... `);
	told = installed.length;
}

const announcing = setInterval(tellInstalls, 500);
const results: StageResult[] = [];
for (const [index, stage] of stages.entries()) {
	process.stdout.write(`${index + 1}/${stages.length} ${stage.name} ... `);
	const result = await runStage(root, stage, { ...process.env, CONSOLE_CONTRACTS_NEEDS: needs });
	results.push(result);
	console.log(`${result.seconds.toFixed(0)} s${result.failures.length > 0 ? ", failed" : ""}`);
	for (const failure of result.failures) console.log(failure);
}
clearInterval(announcing);
console.log(`\n${summaryOf(results, readNeeds(needs).missing)}`);
process.exitCode = results.some(({ failures }) => failures.length > 0) ? 1 : 0;
