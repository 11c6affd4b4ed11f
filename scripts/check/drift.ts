import { basename } from "node:path";
import type { Inventory } from "../../checker/inventory.ts";
import { driftPatches } from "../../checker/patch.ts";
import type { Summary } from "../../checker/tally.ts";
import { writeWhole } from "../generate/files.ts";

/** Writes an Overlay for each spec that drifts: as named, or where there are several, with the API's name before the ending. */
export function writeDrift(file: string, { drift }: Summary, inventories: readonly Inventory[]): void {
	const patches = [...driftPatches(drift, inventories)];
	if (patches.length === 0) console.error(`${file}: not written; there is no drift that a spec could know`);
	for (const [spec, patch] of patches) {
		const api = inventories.find((inventory) => inventory.file === spec)?.api ?? basename(spec);
		writeWhole(patches.length === 1 ? file : file.replace(/(\.[^./\\]*)?$/, `.${api}$1`), patch);
	}
}
