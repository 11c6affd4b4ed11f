import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Entry } from "../../redaction/entry.ts";

const script = join(import.meta.dirname, "../../scripts/capture.ts");

export interface Run {
	child: ChildProcess;
	url: string;
	/** The HAR. */
	out: string;
	printed(): string;
	/** Ends it as Ctrl-C does, and gives its exit code. */
	end(): Promise<number | null>;
}

/** `npm run capture` in a process of its own, once it listens. */
export async function capture(...args: string[]): Promise<Run> {
	const out = join(folder(), "traffic.har");
	const child = spawn(process.execPath, [script, "--port", "0", "--out", out, ...args], { stdio: ["ignore", "pipe", "pipe"] });
	onTestFinished(() => void child.kill("SIGKILL"));
	let printed = "";
	for (const stream of [child.stdout, child.stderr])
		stream.on("data", (chunk) => {
			printed += chunk;
		});
	while (!printed.includes("Ctrl-C")) {
		if (child.exitCode !== null) throw new Error(`capture ended: ${printed}`);
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
	return {
		child,
		out,
		url: /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0] ?? "",
		printed: () => printed,
		async end() {
			const ended = once(child, "close");
			child.kill("SIGINT");
			const [status] = await ended;
			return status;
		},
	};
}

/** What misuse prints, with the exit code. */
export function misuse(...args: string[]): { status: number | null; stdout: string; stderr: string } {
	return spawnSync(process.execPath, [script, ...args], { encoding: "utf8", timeout: 20_000, cwd: folder() });
}

export function folder(): string {
	const path = mkdtempSync(join(tmpdir(), "capture-test-"));
	onTestFinished(() => rmSync(path, { recursive: true, force: true }));
	return path;
}

/** Throws where the file is no whole HAR. */
export function entriesIn(path: string): Entry[] {
	return JSON.parse(readFileSync(path, "utf8")).log.entries;
}
