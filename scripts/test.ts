import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { repository } from "./repository.ts";
import type { Terminal } from "./terminal.ts";
import { readNeeds } from "./test/needs.ts";
import { runStage, type StageResult } from "./test/run-stage.ts";
import { full, quick } from "./test/stages.ts";
import { summaryOf } from "./test/summary.ts";

export const test = command({
	name: "test",
	summary: "Runs every check and test that must pass before a push.",
	details: "One file: npx vitest run <file>.",
	positionals: {},
	options: { full: { description: "run the exhaustive matrices instead" } },
	exits: { 0: "everything passes", 1: "something fails" },
	example: "--full",
	run: async ({ full: isFull }, terminal) => {
		const folder = mkdtempSync(join(tmpdir(), "console-contracts-test-"));
		try {
			return await Promise.race([
				runStages(isFull ? full : quick, join(folder, "needs.jsonl"), terminal),
				terminal.stopped().then(() => 130),
			]);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	},
});

/** Runs the stages one after the other; `needs` is where the tests say what they need of the machine. */
async function runStages(stages: typeof quick, needs: string, { stdout, env }: Terminal): Promise<number> {
	let told = 0;
	const announcing = setInterval(() => {
		const { installed } = readNeeds(needs);
		for (const each of installed.slice(told)) stdout.write(`\n  ${each} ... `);
		told = installed.length;
	}, 500);
	const results: StageResult[] = [];
	for (const [index, stage] of stages.entries()) {
		stdout.write(`${index + 1}/${stages.length} ${stage.name} ... `);
		const result = await runStage(repository, stage, { ...env, CONSOLE_CONTRACTS_NEEDS: needs });
		results.push(result);
		stdout.write(`${result.seconds.toFixed(0)} s${result.failures.length > 0 ? ", failed" : ""}\n`);
		for (const failure of result.failures) stdout.write(`${failure}\n`);
	}
	clearInterval(announcing);
	stdout.write(`\n${summaryOf(results, readNeeds(needs).missing)}\n`);
	return results.some(({ failures }) => failures.length > 0) ? 1 : 0;
}

if (import.meta.main) await program(test);
