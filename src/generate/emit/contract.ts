import type { Contract, Header, MediaType, Operation, Response } from "../../checker/contract.ts";
import { below, isObject, type Spec } from "../../openapi/document.ts";
import { operationsOf, requestBodyOf, responsesOf, type WrittenOperation } from "../../openapi/operations.ts";
import { membersOf, type Place } from "../../openapi/resolve.ts";
import type { Draft } from "../contract-model.ts";
import { draftParameters } from "../parameters.ts";
import { draftSecurity } from "../security.ts";
import type { Validators } from "../validators.ts";

/** What the checker needs to know of a spec. */
export function draftContract(spec: Spec, validators: Validators): Draft<Contract> {
	const { info } = spec.document;
	const operations: Draft<Operation>[] = [];
	for (const written of operationsOf(spec)) {
		const operation = draftOperation(spec, validators, written);
		const at = below(written.operation.pointer, "operationId");
		if (operations.some(({ operationId }) => operationId === operation.operationId))
			throw spec.error(at, `operationId ${operation.operationId} is taken; give the operation its own`);
		operations.push(operation);
	}
	if (operations.length === 0) throw spec.error("/paths", "no operation; a contract has at least one");
	return {
		api: spec.api,
		file: spec.file,
		version: String(isObject(info) ? info.version : ""),
		...(spec.document["x-content-type"] === "absent" ? { contentType: "absent" as const } : {}),
		line: spec.line("/paths"),
		operations,
	};
}

function draftOperation(spec: Spec, validators: Validators, written: WrittenOperation): Draft<Operation> {
	const { path, method, operation } = written;
	const { pointer, value } = operation;
	if (typeof value.operationId !== "string") throw spec.error(pointer, "no operationId; give the operation one");
	// The generated client has a method of this name.
	if (!/^[a-z][a-zA-Z0-9]*$/.test(value.operationId))
		throw spec.error(below(pointer, "operationId"), `${value.operationId} cannot name a method; use camelCase`);
	const body = requestBodyOf(spec, operation);
	return {
		operationId: value.operationId,
		method: method.toUpperCase(),
		path,
		line: spec.line(pointer),
		parameters: draftParameters(spec, validators, written),
		security: draftSecurity(spec, operation),
		...(body === undefined
			? {}
			: {
					requestBody: {
						required: body.value.required === true,
						line: spec.line(body.pointer),
						content: draftContent(spec, validators, body),
					},
				}),
		responses: responsesOf(spec, operation).map(([status, response]) => draftResponse(spec, validators, status, response)),
	};
}

function draftResponse(spec: Spec, validators: Validators, status: string, response: Place): Draft<Response> {
	const { headers, "x-outcome": outcome } = response.value;
	return {
		status,
		line: spec.line(response.pointer),
		...(outcome === "error" ? { outcome } : {}),
		content: draftContent(spec, validators, response),
		headers: membersOf(spec, headers, below(response.pointer, "headers")).map(([name, header]) =>
			draftHeader(spec, validators, name, header),
		),
	};
}

function draftHeader(spec: Spec, validators: Validators, name: string, { pointer, value }: Place): Draft<Header> {
	if (value.schema === undefined) throw spec.error(pointer, "a header without a schema cannot be checked; give it one");
	return {
		name,
		required: value.required === true,
		line: spec.line(pointer),
		schema: validators.use(value.schema, below(pointer, "schema")),
	};
}

function draftContent(spec: Spec, validators: Validators, { pointer, value }: Place): Draft<MediaType>[] {
	return membersOf(spec, value.content, below(pointer, "content")).map(([mediaType, { pointer: at, value: media }]) => ({
		mediaType: mediaType.toLowerCase(),
		line: spec.line(at),
		...(media.schema === undefined ? {} : { schema: validators.use(media.schema, below(at, "schema")) }),
	}));
}

/** The source text of a contract: its data, with the validators' names as identifiers. */
export function contractSource(draft: Draft<Contract>): string {
	const text = JSON.stringify(draft, null, "\t").replaceAll(/"(open|twin)": "(check\d+)"/g, "$1: $2");
	return `export const contract = ${text};\n`;
}
