import { mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

export const cache = join(import.meta.dirname, "../node_modules/.cache/console-contracts");

/** Longer than any installation takes. A process that holds a lock this long was killed. */
const stale = 5 * 60_000;

/** Runs the work while no other process runs work with the same name. Each test file has a process of its own. */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
	const lock = join(cache, `${name}.lock`);
	mkdirSync(cache, { recursive: true });
	while (!take(lock)) await setTimeout(200);
	try {
		return await work();
	} finally {
		rmSync(lock, { recursive: true, force: true });
	}
}

function take(lock: string): boolean {
	try {
		mkdirSync(lock);
		return true;
	} catch {
		const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
		if (since !== undefined && Date.now() - since > stale) rmSync(lock, { recursive: true, force: true });
		return false;
	}
}
