import { isObject, type Spec } from "../../openapi/document.ts";
import { type OperationModel, operationsOf } from "./operation.ts";

/** Everything that the checker needs of a contract, read from its spec once. */
export interface ContractModel {
	spec: Spec;
	/** `info.version` */
	version: string;
	/** `x-content-type` */
	contentType?: "absent";
	/** `x-gateway` */
	gateway?: true;
	/** The line of `paths`. All lines are lines of the hand-written spec. */
	line: number;
	operations: OperationModel[];
}

export function contractModel(spec: Spec): ContractModel {
	const { info, "x-content-type": contentType, "x-gateway": gateway } = spec.document;
	const operations = operationsOf(spec);
	if (operations.length === 0) throw spec.error("/paths", "no operation; a contract has at least one");
	return {
		spec,
		version: String(isObject(info) ? info.version : ""),
		...(contentType === "absent" && { contentType }),
		...(gateway === true && { gateway }),
		line: spec.line("/paths"),
		operations,
	};
}
