import { execFile } from "node:child_process";
import { watch } from "node:fs";

/** Runs the generator; its own words where it fails. */
export function generate(root: string): Promise<string | undefined> {
	return new Promise((resolve) => {
		execFile(process.execPath, ["scripts/generate.ts"], { cwd: root }, (error, _, stderr) => {
			resolve(error ? stderr.trim() || error.message : undefined);
		});
	});
}

/** Calls `react` after each burst of edits, and again when an edit came while it ran. */
export function watchAll(places: string[], react: () => Promise<void>): void {
	let edited = false;
	let running = false;
	async function run(): Promise<void> {
		if (running) return;
		running = true;
		while (edited) {
			edited = false;
			await react();
		}
		running = false;
	}
	let pause: NodeJS.Timeout | undefined;
	for (const place of places) {
		watch(place, { recursive: true }, () => {
			edited = true;
			clearTimeout(pause);
			pause = setTimeout(run, 100);
		});
	}
}
