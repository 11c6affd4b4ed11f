import type { Operation } from "../../checker/contract.ts";
import type { Spec } from "../../openapi/document.ts";
import {
	parametersOf,
	requestBodyOf,
	responsesOf,
	type WrittenOperation,
	operationsOf as writtenOperations,
} from "../../openapi/operations.ts";
import type { Place } from "../../openapi/resolve.ts";
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
export const operationsOf = (spec: Spec): OperationModel[] => writtenOperations(spec).map((written) => operationOf(spec, written));

function operationOf(spec: Spec, written: WrittenOperation): OperationModel {
	const { method, path, item, operation: place } = written;
	const body = requestBodyOf(spec, place);
	return {
		operationId: String(place.value.operationId),
		method: method.toUpperCase(),
		path,
		item,
		place,
		line: spec.line(place.pointer),
		parameters: parametersOf(spec, written).map((parameter) => parameterOf(spec, parameter)),
		security: draftSecurity(spec, place),
		...(body && { requestBody: bodyOf(spec, body) }),
		responses: responsesOf(spec, place).map(([status, response]) => responseOf(spec, status, response)),
	};
}

const bodyOf = (spec: Spec, place: Place) => ({
	place,
	line: spec.line(place.pointer),
	required: place.value.required === true,
	content: contentOf(spec, place),
});
