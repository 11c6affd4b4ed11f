import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Command, Stage } from "./stages.ts";
import { type Counts, noTests, readReport, sumOf, type TestFile } from "./vitest-report.ts";

export interface StageResult {
	name: string;
	/** Wall time. */
	seconds: number;
	counts: Counts;
	files: TestFile[];
	/** The output of each command that failed. */
	failures: string[];
}

/** Runs the commands of a stage side by side. A failing command does not end the others. */
export async function runStage(root: string, { name, commands }: Stage, env: NodeJS.ProcessEnv): Promise<StageResult> {
	const start = performance.now();
	const results = await Promise.all(commands.map((command) => runCommand(root, command, env)));
	return {
		name,
		seconds: (performance.now() - start) / 1_000,
		counts: sumOf(results.map(({ counts }) => counts)),
		files: results.flatMap(({ files }) => files),
		failures: results.flatMap(({ failure }) => failure ?? []),
	};
}

async function runCommand(root: string, command: Command, env: NodeJS.ProcessEnv) {
	const folder = mkdtempSync(join(tmpdir(), "console-contracts-test-"));
	const report = join(folder, "vitest.json");
	const isVitest = command[0].includes("vitest");
	const reporters = isVitest ? ["--reporter=minimal", "--reporter=json", `--outputFile.json=${report}`] : [];
	try {
		const child = spawn(process.execPath, [...command, ...reporters], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
		const closed = new Promise<number>((resolve, reject) => child.on("error", reject).on("close", (status) => resolve(status ?? 1)));
		const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
		const failure = status === 0 ? undefined : `$ node ${command.join(" ")}\n${out}${err}`;
		return { failure, ...(isVitest ? readReport(root, tryRead(report)) : { counts: noTests, files: [] }) };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** There is no report if vitest itself could not start; its output says why. */
function tryRead(file: string): string | undefined {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return undefined;
	}
}
