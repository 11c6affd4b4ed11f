import type { Credential } from "../checker/contract.ts";
import { parametersIn } from "../scripts/generate/parameters.ts";
import { draftSecurity } from "../scripts/generate/security.ts";
import { below, follow, isObject, type Json, type JsonObject, membersOf, type Place, type Spec } from "../scripts/generate/spec.ts";
import type { Demand } from "./schema.ts";

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

/** A parameter or a header. */
export interface Field {
	name: string;
	in: "path" | "query" | "header";
	required: boolean;
	demand: Demand;
	pointer: string;
}

interface Body {
	required: boolean;
	pointer: string;
	content: Content[];
}

export interface Content {
	mediaType: string;
	demand: Demand;
	pointer: string;
}

export interface Response {
	status: number;
	isAccepted: boolean;
	content: Content[];
	headers: Field[];
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

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
		responses: responses.map(([status, response]) => readResponse(spec, numberOf(status, declared), response)),
	};
}

function readResponse(spec: Spec, status: number, response: Place): Response {
	const headers = membersOf(spec, response.value.headers, below(response.pointer, "headers"));
	return {
		status,
		isAccepted: status >= 200 && status < 300 && response.value["x-outcome"] !== "error",
		content: contentOf(spec, response),
		headers: headers.map(([name, header]) => fieldOf(name, header)),
	};
}

/** A status that the response stands for: `4XX` and `default` mean those that have none of their own. */
function numberOf(status: string, declared: number[]): number {
	if (/^\d+$/.test(status)) return Number(status);
	const first = status === "default" ? 590 : Number(status[0]) * 100 + 90;
	return Array.from({ length: 10 }, (_, index) => first + index).find((each) => !declared.includes(each)) ?? first;
}

function contentOf(spec: Spec, { pointer, value }: Place): Content[] {
	return membersOf(spec, value.content, below(pointer, "content")).map(([mediaType, media]) => ({
		mediaType: mediaType.toLowerCase(),
		demand: [{ schema: media.value.schema ?? true, place: below(media.pointer, "schema") }],
		pointer: media.pointer,
	}));
}

function fieldOf(name: string, { pointer, value }: Place): Field {
	const where = value.in === "path" || value.in === "query" ? value.in : "header";
	return {
		name,
		in: where,
		required: value.required === true,
		demand: [{ schema: value.schema ?? true, place: below(pointer, "schema") }],
		pointer,
	};
}

/** Members whose names begin with `x-` stand among paths and statuses without being one. */
const plain = (value: Json | undefined): JsonObject =>
	Object.fromEntries(Object.entries(isObject(value) ? value : {}).filter(([name]) => !name.startsWith("x-")));
