import { type ApiModel, type ApiOperation, apiModel } from "../../src/generate/model/api-model.ts";
import { contractModel } from "../../src/generate/model/contract-model.ts";
import type { Spec } from "../../src/openapi/document.ts";

const models = new WeakMap<Spec["document"], ApiModel>();

/** The model of a contract, from which the files of generated/ are written, too; it is built once for all pages. */
export function modelOf(spec: Spec): ApiModel {
	const model = models.get(spec.document) ?? apiModel(contractModel(spec), spec.document);
	models.set(spec.document, model);
	return model;
}

/** An operation of the model. */
export function modelOperation(spec: Spec, operationId: string): ApiOperation {
	const found = modelOf(spec).operations.find((operation) => operation.operationId === operationId);
	if (found === undefined) throw spec.error("/paths", `no operation is ${operationId}`);
	return found;
}
