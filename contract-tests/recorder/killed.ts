import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { Entry } from "../../src/har/entry.ts";
import { rightCall, send } from "../call.ts";
import type { Operation } from "../operations.ts";
import { answering } from "./answering.ts";
import { captureProgram, entriesIn, folder } from "./run.ts";

const patiently = { timeout: 20_000, interval: 5 };
const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What the file holds when the program was killed some milliseconds after its first entry, while more came, and how many replies had come by then. */
export async function entriesOfKilledCapture(operation: Operation, pause: number): Promise<{ entries: Entry[]; replies: number }> {
	const target = await answering(JSON.stringify({ padding: "more than a page of memory ".repeat(2_000) }));
	const run = await captureProgram("--api", operation.api, "--target", target);
	let asking = true;
	let replies = 0;
	const calls = Array.from({ length: 8 }, async () => {
		while (asking) {
			const reply = await send(run.url, rightCall(operation)).catch(() => undefined);
			if (reply !== undefined) replies++;
		}
	});
	await expect.poll(() => entriesIn(run.out).length, patiently).toBeGreaterThan(0);
	await after(pause);
	run.child.kill("SIGKILL");
	await once(run.child, "close");
	asking = false;
	await Promise.all(calls);
	return { entries: entriesIn(run.out), replies };
}

const root = join(import.meta.dirname, "../..");
const writer = `
	import { HarFile } from "./src/contracts/recordings/atomic-har-file.ts";
	const file = new HarFile(process.argv[1]);
	for (let size = 0; ; size += 7) file.append({ text: "x".repeat(50_000 + size) });`;

/** The same of a process that does nothing but write, so that most kills come within a write. */
export async function entriesOfKilledWriter(pause: number): Promise<Entry[]> {
	const path = join(folder(), "traffic.har");
	const child = spawn(process.execPath, ["--input-type=module", "-e", writer, path], { cwd: root });
	await expect.poll(() => existsSync(path) && entriesIn(path).length, patiently).toBeGreaterThan(0);
	await after(pause);
	child.kill("SIGKILL");
	await once(child, "close");
	return entriesIn(path);
}
