import type { Operation } from "../../checker/contract.ts";
import type { Spec } from "../../openapi/document.ts";
import { alsoAt } from "../../openapi/matching/also-at.ts";
import { operationWhen } from "../../openapi/matching/operation-when.ts";
import {
	parametersOf,
	requestBodyOf,
	responsesOf,
	type ServedOperation,
	operationsOf as writtenOperations,
} from "../../openapi/operations.ts";
import { expandPath } from "../../openapi/path-template.ts";
import type { Place } from "../../openapi/resolve.ts";
import { documentServers, type Server, servedPaths } from "../../openapi/servers.ts";
import { draftSecurity } from "../security.ts";
import { distinct } from "./distinct-parameters.ts";
import { contentOf, type MediaTypeModel, type ResponseModel, responseOf } from "./message.ts";
import { type ParameterModel, parameterOf } from "./parameter.ts";

export interface OperationModel {
	operationId: string;
	/** Upper case. */
	method: string;
	/** The path template, behind the path of the operation's first server. */
	path: string;
	/** The same behind the paths of its other servers, as far as they differ. */
	otherPaths: string[];
	/** Those of `x-also-at`, behind the paths of its servers. */
	alsoAt: string[];
	/** `x-operation-when`: the JSON Pointers of the members of which the body has one. */
	when?: string[];
	/** The path template as `paths` has it. */
	template: string;
	/** Empty: only `/`. */
	servers: Server[];
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
	const taken = new Map<string, string>();
	// If every operation has its own servers, nothing else reads those of the document.
	documentServers(spec);
	for (const written of writtenOperations(spec)) {
		const operation = operationOf(spec, written);
		takePaths(spec, operation, taken);
		operations.push(operation);
	}
	return operations;
}

/** The names of path parameters tell no paths apart: https://spec.openapis.org/oas/v3.1.1#paths-object */
function takePaths(spec: Spec, { operationId, method, path, otherPaths, alsoAt, place }: OperationModel, taken: Map<string, string>): void {
	for (const each of [path, ...otherPaths, ...alsoAt]) {
		const call = `${method} ${expandPath(each, () => "{}")}`;
		const other = taken.get(call);
		if (other !== undefined)
			throw spec.error(place.pointer, `${method} ${each} is the path of ${other}, too; give one of them another path or server`);
		taken.set(call, operationId);
	}
}

/** One operation, as its spec has it. */
export function operationOf(spec: Spec, written: ServedOperation): OperationModel {
	const { method, path, otherPaths, template, servers, item, operation: place } = written;
	const body = requestBodyOf(spec, place);
	const when = operationWhen(spec, place);
	return {
		operationId: String(place.value.operationId),
		method: method.toUpperCase(),
		path,
		otherPaths,
		alsoAt: alsoAt(spec, template, place).flatMap((each) => servedPaths(servers, each)),
		...(when && { when }),
		template,
		servers,
		item,
		place,
		line: spec.line(place.pointer),
		parameters: distinct(
			spec,
			parametersOf(spec, written).map((parameter) => parameterOf(spec, parameter)),
		),
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
