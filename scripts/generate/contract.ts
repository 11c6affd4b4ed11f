import type { Contract, Credential, Header, MediaType, Operation, Parameter, Response, Schema } from "../../checker/contract.ts";
import { below, follow, isObject, type Json, membersOf, type Place, type Spec } from "./spec.ts";
import type { Validators } from "./validators.ts";

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** A contract whose validators are still names. */
export type Draft<T> = {
	[K in keyof T]: T[K] extends Schema | undefined
		? { open: string; twin: string }
		: T[K] extends (infer U)[]
			? Draft<U>[]
			: T[K] extends string | number | boolean | undefined
				? T[K]
				: Draft<T[K]>;
};

/** What the checker needs to know of a spec. */
export function draftContract(spec: Spec, validators: Validators): Draft<Contract> {
	const { info, paths } = spec.document;
	const operations: Draft<Operation>[] = [];
	for (const [path, item] of membersOf(spec, paths, "/paths")) {
		for (const [method, operation] of Object.entries(item.value)) {
			if (methods.has(method))
				operations.push(draftOperation(spec, validators, path, item, method, follow(spec, operation, below(item.pointer, method))));
		}
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

function draftOperation(
	spec: Spec,
	validators: Validators,
	path: string,
	item: Place,
	method: string,
	{ pointer, value }: Place,
): Draft<Operation> {
	if (typeof value.operationId !== "string") throw spec.error(pointer, "no operationId; give the operation one");
	const parameters = [...parametersOf(spec, item), ...parametersOf(spec, { pointer, value })];
	const body = value.requestBody === undefined ? undefined : follow(spec, value.requestBody, below(pointer, "requestBody"));
	return {
		operationId: value.operationId,
		method: method.toUpperCase(),
		path,
		line: spec.line(pointer),
		parameters: parameters.map((parameter) => draftParameter(spec, validators, parameter)),
		security: draftSecurity(
			spec,
			value.security === undefined ? "/security" : below(pointer, "security"),
			value.security ?? spec.document.security,
		),
		...(body === undefined
			? {}
			: {
					requestBody: {
						required: body.value.required === true,
						line: spec.line(body.pointer),
						content: draftContent(spec, validators, body),
					},
				}),
		responses: membersOf(spec, value.responses, below(pointer, "responses")).map(([status, response]) =>
			draftResponse(spec, validators, status, response),
		),
	};
}

function parametersOf(spec: Spec, { pointer, value }: Place): Place[] {
	const list = Array.isArray(value.parameters) ? value.parameters : [];
	return list.map((parameter, index) => follow(spec, parameter, below(below(pointer, "parameters"), index)));
}

function draftParameter(spec: Spec, validators: Validators, { pointer, value }: Place): Draft<Parameter> {
	const where = value.in;
	if (where !== "path" && where !== "query" && where !== "header")
		throw spec.error(pointer, `a parameter in ${where} cannot be checked; use path, query or header`);
	if (value.schema === undefined) throw spec.error(pointer, "a parameter without a schema cannot be checked; give it one");
	const usual = where === "query" ? "form" : "simple";
	if ((value.style ?? usual) !== usual || (where === "query" && value.explode === false))
		throw spec.error(pointer, `style ${value.style ?? usual} in this form cannot be checked; use ${usual}`);
	return {
		name: String(value.name),
		in: where,
		required: value.required === true,
		array: follow(spec, value.schema, below(pointer, "schema")).value.type === "array",
		line: spec.line(pointer),
		requiredLine: spec.line(below(pointer, "required")),
		schema: validators.use(value.schema, below(pointer, "schema")),
	};
}

function draftSecurity(spec: Spec, pointer: string, requirements: Json | undefined): Draft<Operation["security"]> {
	const list = Array.isArray(requirements) ? requirements : [];
	const alternatives = list.map((requirement, index) =>
		Object.keys(isObject(requirement) ? requirement : {}).map((scheme) => draftCredential(spec, below(pointer, index), scheme)),
	);
	return { line: spec.line(pointer), alternatives };
}

function draftCredential(spec: Spec, pointer: string, scheme: string): Credential {
	const { components } = spec.document;
	const schemes = isObject(components) && isObject(components.securitySchemes) ? components.securitySchemes : {};
	if (schemes[scheme] === undefined) throw spec.error(pointer, `no security scheme ${scheme}; declare it under components/securitySchemes`);
	const place = follow(spec, schemes[scheme], below("/components/securitySchemes", scheme));
	const { type, name, "x-prefix": prefix } = place.value;
	const where = place.value.in;
	if (type !== "apiKey" || (where !== "query" && where !== "header" && where !== "cookie"))
		throw spec.error(place.pointer, "only a security scheme of type apiKey can be checked; use one with in, name and x-prefix");
	return { scheme, in: where, name: String(name), ...(typeof prefix === "string" ? { prefix } : {}), line: spec.line(place.pointer) };
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
