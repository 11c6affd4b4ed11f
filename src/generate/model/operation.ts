import type { Operation } from "../../checker/contract.ts";
import { below, follow, isObject, type Json, membersOf, type Place, type Spec } from "../../openapi/document.ts";
import { methods } from "../../openapi/methods.ts";
import { parametersIn } from "../parameters.ts";
import { draftSecurity } from "../security.ts";
import { contentOf, type MediaTypeModel, type ResponseModel, responseOf } from "./message.ts";
import { type ParameterModel, parameterOf } from "./parameter.ts";

export interface OperationModel {
	operationId: string;
	/** Upper case. */
	method: string;
	/** The path template. */
	path: string;
	/** The path item that holds it. */
	item: Place;
	place: Place;
	line: number;
	parameters: ParameterModel[];
	security: Operation["security"];
	requestBody?: { place: Place; line: number; required: boolean; content: MediaTypeModel[] };
	responses: ResponseModel[];
}

/** The operations of a spec, in the order in which they are written. */
export function operationsOf(spec: Spec): OperationModel[] {
	const operations: OperationModel[] = [];
	for (const [path, item] of membersOf(spec, withoutExtensions(spec.document.paths), "/paths"))
		for (const method of Object.keys(item.value).filter((name) => methods.includes(name))) {
			const place = follow(spec, item.value[method], below(item.pointer, method));
			const operation = operationOf(spec, path, item, method, place);
			if (operations.some(({ operationId }) => operationId === operation.operationId))
				throw spec.error(below(place.pointer, "operationId"), `operationId ${operation.operationId} is taken; give the operation its own`);
			operations.push(operation);
		}
	return operations;
}

function operationOf(spec: Spec, path: string, item: Place, method: string, place: Place): OperationModel {
	const { pointer, value } = place;
	const operationId = operationIdOf(spec, place);
	const body = value.requestBody === undefined ? undefined : follow(spec, value.requestBody, below(pointer, "requestBody"));
	const [requirements, at] =
		value.security === undefined ? [spec.document.security, "/security"] : [value.security, below(pointer, "security")];
	return {
		operationId,
		method: method.toUpperCase(),
		path,
		item,
		place,
		line: spec.line(pointer),
		parameters: parametersIn(spec, item, place).map((parameter) => parameterOf(spec, parameter)),
		security: draftSecurity(spec, at, requirements),
		...(body && { requestBody: requestBodyOf(spec, body) }),
		responses: membersOf(spec, withoutExtensions(value.responses), below(pointer, "responses")).map(([status, response]) =>
			responseOf(spec, status, response),
		),
	};
}

const requestBodyOf = (spec: Spec, place: Place) => ({
	place,
	line: spec.line(place.pointer),
	required: place.value.required === true,
	content: contentOf(spec, place),
});

/** The generated client has a method of this name. */
function operationIdOf(spec: Spec, { pointer, value: { operationId } }: Place): string {
	if (typeof operationId !== "string") throw spec.error(pointer, "no operationId; give the operation one");
	const at = below(pointer, "operationId");
	if (!/^[a-z][a-zA-Z0-9]*$/.test(operationId)) throw spec.error(at, `${operationId} cannot name a method; use camelCase`);
	if (operationId === "then") throw spec.error(at, "then cannot name a method, because await calls it; use another");
	return operationId;
}

/** Members whose names begin with `x-` stand among paths and statuses without being one. */
const withoutExtensions = (value: Json | undefined) =>
	isObject(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => !name.startsWith("x-"))) : value;
