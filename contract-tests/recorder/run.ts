import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { runCommand } from "../../scripts/command.ts";
import { recordingTerminal } from "../../scripts/fixtures/terminal.ts";
import { record } from "../../scripts/record.ts";
import type { Entry } from "../../src/har/entry.ts";

const script = join(import.meta.dirname, "../../scripts/record.ts");

export interface Run {
	url: string;
	/** The HAR. */
	out: string;
	printed(): string;
	/** Ends it as Ctrl-C does, and gives its exit code. */
	end(): Promise<number | null>;
}

/** `npm run record` in this process, once it listens. */
export async function capture(...args: string[]): Promise<Run> {
	const out = join(folder(), "traffic.har");
	const { ended, read, stop } = start("--port", "0", "--out", out, ...args);
	onTestFinished(async () => {
		stop();
		await ended;
	});
	const printed = () => read().printed;
	await listening(printed, ended);
	return {
		url: urlIn(printed()),
		out,
		printed,
		end() {
			stop();
			return ended;
		},
	};
}

/** What a run that ends by itself writes, with its exit code. */
export async function captureUntilEnd(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
	const { ended, read } = start(...args);
	return { status: await ended, ...read() };
}

function start(...args: string[]) {
	const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
	const { terminal, read } = recordingTerminal({}, stopped);
	return { ended: runCommand(record, args, terminal), read, stop };
}

/** `npm run record` in a process of its own, once it listens. */
export async function captureProgram(...args: string[]): Promise<Run & { child: ChildProcess }> {
	const out = join(folder(), "traffic.har");
	const child = spawn(process.execPath, [script, "--port", "0", "--out", out, ...args], { stdio: ["ignore", "pipe", "pipe"] });
	onTestFinished(() => void child.kill("SIGKILL"));
	const ended = once(child, "close").then(([status]) => status as number | null);
	let text = "";
	for (const stream of [child.stdout, child.stderr])
		stream.on("data", (chunk) => {
			text += chunk;
		});
	const printed = () => text;
	await listening(printed, ended);
	return {
		child,
		url: urlIn(text),
		out,
		printed,
		end() {
			child.kill("SIGINT");
			return ended;
		},
	};
}

async function listening(printed: () => string, ended: Promise<unknown>): Promise<void> {
	let hasEnded = false;
	const end = () => {
		hasEnded = true;
	};
	void ended.then(end, end);
	while (!printed().includes("Ctrl-C")) {
		if (hasEnded) throw new Error(`capture ended: ${printed()}`);
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
}

const urlIn = (printed: string) => /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0] ?? "";

export function folder(): string {
	const path = mkdtempSync(join(tmpdir(), "capture-test-"));
	onTestFinished(() => rmSync(path, { recursive: true, force: true }));
	return path;
}

/** Throws where the file is no whole HAR. */
export function entriesIn(path: string): Entry[] {
	return JSON.parse(readFileSync(path, "utf8")).log.entries;
}
