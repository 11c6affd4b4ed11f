import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Inventory } from "../../checker/coverage/inventory.ts";
import { driftOverlays } from "../../checker/summary/drift-overlay.ts";
import type { Summary } from "../../checker/summary/summary.ts";
import { writeFileAtomic } from "../../files/atomic-file.ts";
import { Misuse, refusedFile } from "../../misuse.ts";
import type { Terminal } from "./redact-recording.ts";

/** Writes an Overlay for each spec that drifts. If there are several, each file's name has the API's name before the extension. */
export function writeDrift(file: string, { drift }: Summary, inventories: readonly Inventory[], say: Terminal["say"]): void {
	const patches = [...driftOverlays(drift, inventories)];
	if (patches.length === 0) say(`${file}: not written; there is no drift that a spec could know`);
	for (const [spec, patch] of patches) {
		const api = inventories.find((inventory) => inventory.file === spec)?.api ?? basename(spec);
		write(patches.length === 1 ? file : file.replace(/(\.[^./\\]*)?$/, `.${api}$1`), patch);
	}
}

/** Overwrites an Overlay of an earlier run, but no other file. */
function write(file: string, patch: string): void {
	try {
		if (existsSync(file) && !/^overlay:/m.test(readFileSync(file, "utf8")))
			throw new Misuse(`${file}: already exists and is not an Overlay; choose another`);
		writeFileAtomic(file, patch);
	} catch (error) {
		throw error instanceof Misuse ? error : refusedFile(file, "written", error);
	}
}
