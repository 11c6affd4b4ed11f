import type { Credential } from "../checker/contract.ts";
import { acceptsOf } from "../generate/accepts.ts";
import { draftSecurity } from "../generate/security.ts";
import { directed } from "../openapi/direction/directed.ts";
import type { Spec } from "../openapi/document.ts";
import { operationWhen } from "../openapi/matching/operation-when.ts";
import { operationsOf, parametersOf, requestBodyOf, responsesOf, type WrittenOperation } from "../openapi/operations.ts";
import type { Place } from "../openapi/resolve.ts";
import type { Accepted } from "../openapi/words/accepts.ts";
import { type Content, contentOf, type Field, parameterField, type Response, readResponse } from "./message.ts";

/** The parts of an operation that are needed to make values for its messages. */
export interface Operation {
	operationId: string;
	/** Upper case. */
	method: string;
	/** The path template. */
	path: string;
	parameters: Field[];
	security: { line: number; alternatives: Credential[][] };
	body?: Body;
	/** `x-operation-when` */
	when?: string[];
	responses: Response[];
}

interface Body {
	required: boolean;
	pointer: string;
	content: Content[];
	/** `x-accepts` */
	accepts?: Accepted[];
}

/** The operations of a spec. Schemas are as they bind the direction of their message. */
export function readOperations(spec: Spec): Operation[] {
	const [requests, responses] = [readEach(directed(spec, "request")), readEach(directed(spec, "response"))];
	return requests.map((operation, index) => ({ ...operation, responses: responses[index]?.responses ?? [] }));
}

function readEach(spec: Spec): Operation[] {
	const shared = new Map<string, Response>();
	return operationsOf(spec).map((written) => readOperation(spec, written, shared));
}

/** `shared`: the responses of the operations before, by status and place. One that operations share is the same object. */
function readOperation(spec: Spec, written: WrittenOperation, shared: Map<string, Response>): Operation {
	const { path, method, operation } = written;
	const { value } = operation;
	const body = requestBodyOf(spec, operation);
	const responses = responsesOf(spec, operation);
	const declared = responses.map(([status]) => Number(status));
	const when = operationWhen(spec, operation);
	const responseOf = ([written, place]: [string, Place]) => {
		const response = readResponse(spec, written, declared, place);
		const key = `${response.status} ${place.pointer}`;
		const known = shared.get(key) ?? response;
		shared.set(key, known);
		return known;
	};
	return {
		operationId: String(value.operationId),
		method: method.toUpperCase(),
		path,
		parameters: parametersOf(spec, written).map((parameter) => parameterField(spec, parameter)),
		security: draftSecurity(spec, operation),
		...(when && { when }),
		...(body === undefined
			? {}
			: {
					body: { required: body.value.required === true, pointer: body.pointer, content: contentOf(spec, body), ...acceptsOf(body.value) },
				}),
		responses: responses.map(responseOf),
	};
}
