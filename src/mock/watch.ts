import { execFile } from "node:child_process";
import { statSync, watch } from "node:fs";
import { basename, dirname } from "node:path";

/** Runs the generator, which these arguments of node call; its own words where it fails. */
export function generate(call: string[]): Promise<string | undefined> {
	return new Promise((resolve) => {
		execFile(process.execPath, call, (error, _, stderr) => {
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
	function notice(): void {
		edited = true;
		clearTimeout(pause);
		pause = setTimeout(run, 100);
	}
	for (const place of places) {
		if (statSync(place).isDirectory()) watch(place, { recursive: true }, notice);
		// An editor that saves by renaming puts another file in its place.
		else watch(dirname(place), (_, name) => name === basename(place) && notice());
	}
}
