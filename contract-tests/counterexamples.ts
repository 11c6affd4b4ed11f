import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Entry } from "har-format";
import { applyPatch, type Operation as PatchOperation } from "rfc6902";
import { parse } from "yaml";
import type { Contract, Operation } from "../checker/contract.ts";
import { capturesOf } from "./captures.ts";
import { entryOf, view } from "./exchange.ts";

/** A file of counterexamples/<api>/<operationId>/: exchanges that must be refused. */
export interface CounterexampleFile {
	/** `<operationId>/<file without .yaml>`. */
	name: string;
	operationId: string;
	/** The exchange that keeps the contract. */
	base: Entry;
	counterexamples: Counterexample[];
}

export interface Counterexample {
	name: string;
	/** The base with the patch applied: it breaks the contract. */
	entry: Entry;
	/** What must be found. */
	finding: { rule: string; pointer: string };
}

/** A file as it is written. Patches and pointers are in the space of exchange.ts. */
interface Written {
	exchange: { capture: string; comment: string };
	counterexamples: { name: string; patch: PatchOperation[]; finding: Counterexample["finding"] }[];
}

const folder = new URL("counterexamples/", import.meta.url);

/** The APIs that have counterexamples. */
export const counteredApis = existsSync(folder) ? readdirSync(folder) : [];

export function counterexamplesOf({ api, operations }: Contract): CounterexampleFile[] {
	if (!counteredApis.includes(api)) return [];
	return readdirSync(new URL(`${api}/`, folder)).flatMap((operationId) => {
		const operation = operations.find((each) => each.operationId === operationId);
		if (operation === undefined) throw new Error(`counterexamples/${api}/${operationId}: the spec has no such operation`);
		const files = new URL(`${api}/${operationId}/`, folder);
		return readdirSync(files).map((file) => readCounterexamples(api, operation, new URL(file, files)));
	});
}

function readCounterexamples(api: string, { operationId, path }: Operation, file: URL): CounterexampleFile {
	const written: Written = parse(readFileSync(file, "utf8"));
	const { capture, comment } = written.exchange;
	const base = capturesOf(api)
		.find(({ name }) => name === capture)
		?.entries.find((entry) => entry.comment === comment);
	if (base === undefined) throw new Error(`${file.pathname}: captures/${api}/${capture}.har has no exchange "${comment}"`);
	const counterexamples = written.counterexamples.map(({ name, patch, finding }) => ({
		name,
		entry: patched(base, path, patch, name),
		finding,
	}));
	return { name: `${operationId}/${/([^/]+)\.yaml$/.exec(file.pathname)?.[1]}`, operationId, base, counterexamples };
}

function patched(base: Entry, template: string, patch: PatchOperation[], name: string): Entry {
	const changed = view(base, template);
	const failed = applyPatch(changed, patch).find((result) => result !== null);
	if (failed) throw new Error(`${name}: the patch does not fit its exchange: ${failed.message}`);
	return entryOf(changed, base, template);
}
