import { existsSync, readdirSync } from "node:fs";
import type { Operation as PatchOperation } from "rfc6902";
import type { Contract } from "../../checker/contract.ts";
import type { Entry } from "../../har/entry.ts";
import { type PatchFile, patchFilesOf } from "./patch-file.ts";

/** A file of variations/<api>/<operationId>/: constructed exchanges that must be accepted, at the edges of what the contract allows. */
export interface VariationFile extends Omit<PatchFile<Row>, "rows"> {
	variations: Variation[];
}

interface Variation {
	name: string;
	/** The base with the patch applied: it keeps the contract. */
	entry: Entry;
	/** The drift that the checker must report. */
	drift?: { rule: string; pointer: string };
}

/** A variation as it is written. */
type Row = Omit<Variation, "entry"> & { patch: PatchOperation[] };

const folder = new URL("../../../contract-tests/variations/", import.meta.url);

/** The APIs that have variations. */
export const variedApis = existsSync(folder) ? readdirSync(folder) : [];

export function variationsOf(contract: Contract): VariationFile[] {
	return patchFilesOf<Row>(folder, contract, "variations").map(({ rows, ...file }) => ({ ...file, variations: rows }));
}
