import { existsSync, readdirSync } from "node:fs";
import type { Operation as PatchOperation } from "rfc6902";
import type { Contract } from "../../checker/contract.ts";
import type { Entry } from "../../har/entry.ts";
import { type PatchFile, patchFilesOf } from "./patch-file.ts";

/** A file of counterexamples/<api>/<operationId>/: exchanges that must be refused. */
export interface CounterexampleFile extends Omit<PatchFile<Row>, "rows"> {
	counterexamples: Counterexample[];
}

export interface Counterexample {
	name: string;
	/** The base with the patch applied: it breaks the contract. */
	entry: Entry;
	/** The finding that the checker must report. */
	finding: { rule: string; pointer: string };
}

/** A counterexample as it is written. */
type Row = Omit<Counterexample, "entry"> & { patch: PatchOperation[] };

const folder = new URL("../../../contract-tests/counterexamples/", import.meta.url);

/** The APIs that have counterexamples. */
export const counteredApis = existsSync(folder) ? readdirSync(folder) : [];

export function counterexamplesOf(contract: Contract): CounterexampleFile[] {
	return patchFilesOf<Row>(folder, contract, "counterexamples").map(({ rows, ...file }) => ({ ...file, counterexamples: rows }));
}
