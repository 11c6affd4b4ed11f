import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { applyPatch, type Operation as PatchOperation } from "rfc6902";
import type { Contract, Operation } from "../../checker/contract.ts";
import type { Entry } from "../../har/entry.ts";
import { parseYaml } from "../../openapi/reading/parse-yaml.ts";
import { SpecError } from "../../openapi/spec-error.ts";
import { capturesOf } from "./captures.ts";
import { entryOf, view } from "./exchange-view.ts";

/** A file of patches of a captured exchange. They apply to the view of exchange-view.ts. */
export interface PatchFile<Row extends Patch> {
	/** `<operationId>/<file without .yaml>`. */
	name: string;
	operationId: string;
	/** The exchange that keeps the contract. */
	base: Entry;
	rows: (Omit<Row, "patch"> & { entry: Entry })[];
}

interface Patch {
	name: string;
	patch: PatchOperation[];
}

/** What a file holds: the exchange by its file and comment, and the rows under the member of its kind. */
type Written<Row> = { exchange: { capture: string; comment: string } } & Record<string, Row[]>;

/** The files of `<folder>/<api>/<operationId>/`, whose rows are under `member`. */
export function patchFilesOf<Row extends Patch>(folder: URL, { api, operations }: Contract, member: string): PatchFile<Row>[] {
	const ofApi = new URL(`${api}/`, folder);
	if (!existsSync(ofApi)) return [];
	return readdirSync(ofApi).flatMap((operationId) => {
		const operation = operations.find((each) => each.operationId === operationId);
		if (operation === undefined)
			throw new SpecError(shown(new URL(operationId, ofApi)), 1, "the spec has no such operation; correct the folder's name");
		const files = new URL(`${operationId}/`, ofApi);
		return readdirSync(files).map((file) => ({ operationId, ...readPatches<Row>(new URL(file, files), api, operation, member) }));
	});
}

function readPatches<Row extends Patch>(file: URL, api: string, operation: Operation, member: string): Omit<PatchFile<Row>, "operationId"> {
	const written = parseYaml(shown(file), readFileSync(file, "utf8")).value as unknown as Written<Row>;
	try {
		const base = baseOf(api, written.exchange);
		const rows = (written[member] ?? []).map(({ patch, ...row }) => ({ ...row, entry: patched(base, operation.path, patch, row.name) }));
		return { name: `${operation.operationId}/${basename(file.pathname, ".yaml")}`, base, rows };
	} catch (error) {
		throw new SpecError(shown(file), 1, error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
	}
}

const shown = ({ href }: URL) => `contract-tests/${href.slice(new URL("../../../contract-tests/", import.meta.url).href.length)}`;

function baseOf(api: string, { capture, comment }: { capture: string; comment: string }): Entry {
	const base = capturesOf(api)
		.find(({ name }) => name === capture)
		?.entries.find((entry) => entry.comment === comment);
	if (base === undefined) throw new Error(`captures/${api}/${capture}.har has no exchange "${comment}"`);
	return base;
}

function patched(base: Entry, template: string, patch: PatchOperation[], name: string): Entry {
	const changed = view(base, template);
	const failed = applyPatch(changed, patch).find((result) => result !== null);
	if (failed) throw new Error(`${name}: the patch does not fit its exchange: ${failed.message}`);
	return entryOf(changed, base, template);
}
