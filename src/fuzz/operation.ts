import type { Credential } from "../checker/contract.ts";
import { parametersIn } from "../generate/parameters.ts";
import { draftSecurity } from "../generate/security.ts";
import { below, follow, isObject, type Json, type JsonObject, membersOf, type Place, type Spec } from "../openapi/document.ts";
import { methods } from "../openapi/methods.ts";
import { type Content, contentOf, type Field, fieldOf, type Response, readResponse } from "./message.ts";

/** What a spec says of an operation, as values for its messages need it. */
export interface Operation {
	operationId: string;
	/** Upper case. */
	method: string;
	/** The path template. */
	path: string;
	parameters: Field[];
	security: { line: number; alternatives: Credential[][] };
	body?: Body;
	responses: Response[];
}

interface Body {
	required: boolean;
	pointer: string;
	content: Content[];
}

export function operationsOf(spec: Spec): Operation[] {
	return membersOf(spec, plain(spec.document.paths), "/paths").flatMap(([path, item]) =>
		methods
			.filter((method) => item.value[method] !== undefined)
			.map((method) => readOperation(spec, path, item, method, follow(spec, item.value[method], below(item.pointer, method)))),
	);
}

function readOperation(spec: Spec, path: string, item: Place, method: string, place: Place): Operation {
	const { pointer, value } = place;
	const [security, at] =
		value.security === undefined ? [spec.document.security, "/security"] : [value.security, below(pointer, "security")];
	const body = value.requestBody === undefined ? undefined : follow(spec, value.requestBody, below(pointer, "requestBody"));
	const responses = membersOf(spec, plain(value.responses), below(pointer, "responses"));
	const declared = responses.map(([status]) => Number(status));
	return {
		operationId: String(value.operationId),
		method: method.toUpperCase(),
		path,
		parameters: parametersIn(spec, item, place).map((parameter) => fieldOf(String(parameter.value.name), parameter)),
		security: draftSecurity(spec, at, security),
		...(body === undefined
			? {}
			: { body: { required: body.value.required === true, pointer: body.pointer, content: contentOf(spec, body) } }),
		responses: responses.map(([status, response]) => readResponse(spec, status, declared, response)),
	};
}

/** Members whose names begin with `x-` stand among paths and statuses without being one. */
const plain = (value: Json | undefined): JsonObject =>
	Object.fromEntries(Object.entries(isObject(value) ? value : {}).filter(([name]) => !name.startsWith("x-")));
