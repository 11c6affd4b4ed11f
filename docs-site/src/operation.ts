import type { Spec } from "../../src/openapi/document.ts";
import { operationsIn, type ServedOperation, operationsOf as writtenOperations } from "../../src/openapi/operations.ts";
import type { Place } from "../../src/openapi/resolve.ts";

/** An operation as it stands in a contract. */
export interface Operation<Contract extends Spec = Spec> {
	contract: Contract;
	/** What the server calls may have none: its method and its URL then. */
	operationId: string;
	/** Upper case. */
	method: string;
	/** The path template, behind the path of the first server. */
	path: string;
	/** The path template as it is written. */
	template: string;
	servers: ServedOperation["servers"];
	/** The path's item, whose parameters each of its operations has. */
	item: Place;
	place: Place;
}

const read = new WeakMap<Spec, { document: Spec["document"]; operations: readonly Operation[] }>();

/** The operations of a contract, in the order in which they are written; they are read once for all pages. */
export function operationsOf<Contract extends Spec>(contract: Contract): readonly Operation<Contract>[] {
	const known = read.get(contract);
	if (known?.document === contract.document) return known.operations as readonly Operation<Contract>[];
	const operations = writtenOperations(contract).map((written) => shown(contract, written));
	read.set(contract, { document: contract.document, operations });
	return operations;
}

/** The operations of one path item that no server has, such as that of a callback. */
export const operationsAt = <Contract extends Spec>(contract: Contract, path: string, item: Place): Operation<Contract>[] =>
	operationsIn(contract, path, item).map((written) => shown(contract, { ...written, template: path, servers: [] }));

function shown<Contract extends Spec>(contract: Contract, written: Omit<ServedOperation, "otherPaths">): Operation<Contract> {
	const { method, path, template, servers, item, operation: place } = written;
	return {
		contract,
		operationId: String(place.value.operationId ?? `${method.toUpperCase()} ${path}`),
		method: method.toUpperCase(),
		path,
		template,
		servers,
		item,
		place,
	};
}

/** The operation of an id. */
export function operationOf<Contract extends Spec>(contract: Contract, operationId: string): Operation<Contract> {
	const found = operationsOf(contract).find((operation) => operation.operationId === operationId);
	if (found === undefined) throw contract.error("/paths", `no operation is ${operationId}`);
	return found;
}
