import { below, follow, membersOf, type Place, type Spec } from "../../src/openapi/document.ts";
import { methods } from "../../src/openapi/methods.ts";

/** An operation as it stands in a contract. */
export interface Operation<Contract extends Spec = Spec> {
	contract: Contract;
	operationId: string;
	/** Upper case. */
	method: string;
	/** The path template. */
	path: string;
	/** The path's item, whose parameters each of its operations has. */
	item: Place;
	place: Place;
}

/** The operations of a contract, in the order in which they are written. */
export function operationsOf<Contract extends Spec>(contract: Contract): Operation<Contract>[] {
	return membersOf(contract, contract.document.paths, "/paths").flatMap(([path, item]) => operationsAt(contract, path, item));
}

/** The operations of one path. */
export function operationsAt<Contract extends Spec>(contract: Contract, path: string, item: Place): Operation<Contract>[] {
	return Object.keys(item.value)
		.filter((name) => methods.includes(name))
		.map((name) => {
			const place = follow(contract, item.value[name], below(item.pointer, name));
			return { contract, operationId: String(place.value.operationId), method: name.toUpperCase(), path, item, place };
		});
}

/** The operation of an id. */
export function operationOf<Contract extends Spec>(contract: Contract, operationId: string): Operation<Contract> {
	const found = operationsOf(contract).find((operation) => operation.operationId === operationId);
	if (found === undefined) throw contract.error("/paths", `no operation is ${operationId}`);
	return found;
}
