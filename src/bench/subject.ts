import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { below, type Json, parseSpec, type Spec } from "../openapi/document.ts";
import { valueAt } from "../openapi/json-pointer.ts";
import { operationsOf, parametersOf, requestBodyOf, responsesOf, type WrittenOperation } from "../openapi/operations.ts";
import { expandPath } from "../openapi/path-template.ts";
import { membersOf, type Place } from "../openapi/resolve.ts";
import { carry } from "../openapi/security/carrier.ts";
import { requirementsOf } from "../openapi/security/requirements.ts";
import { type TypedCarrier, written } from "../openapi/security/schemes.ts";

const generated = join(import.meta.dirname, "../../generated");

/** An operation to measure clients with: the first one of an API that needs a credential and answers 200 at once. */
export interface Subject {
	api: string;
	operationId: string;
	/** Upper case. */
	method: string;
	template: string;
	/** The parameters of the path template, from the contract's examples. */
	parameters: Record<string, string>;
	/** The path template with these parameters. */
	path: string;
	/** The credential's scheme, and the header that carries it. */
	scheme: string;
	header: Record<string, string>;
	/** The headers that clients send unless they are told otherwise. */
	defaults: Record<string, string>;
	body?: unknown;
	/** The server's reply. */
	reply: unknown;
}

/** One of each API in generated/. */
export const readSubjects = (): Subject[] => readdirSync(generated).flatMap((api) => subjectsOf(api).slice(0, 1));

function subjectsOf(api: string): Subject[] {
	const spec = parseSpec(api, readFileSync(join(generated, api, "openapi.yaml"), "utf8"));
	return operationsOf(spec).flatMap((written) => subjectOf(spec, written) ?? []);
}

function subjectOf(spec: Spec, at: WrittenOperation): Subject | undefined {
	const { path: template, method, operation } = at;
	const { value } = operation;
	const [[scheme] = []] = requirementsOf(spec, operation).alternatives;
	const success = responsesOf(spec, operation).find(([status]) => status === "200")?.[1];
	const reply = success && firstExample(spec, success);
	if (scheme === undefined || reply === undefined || valueAt(value, "/x-mock/default/status") !== 200) return undefined;
	const declared = parametersOf(spec, at);
	const valuesIn = (place: "path" | "header", pointer: string): Record<string, string> =>
		Object.fromEntries(
			declared.flatMap(({ value }) => {
				const text = value.in === place ? valueAt(value, pointer) : undefined;
				return text === undefined ? [] : [[String(value.name), String(text)]];
			}),
		);
	const parameters = valuesIn("path", "/example");
	const holder = requestBodyOf(spec, operation);
	const body = holder && firstExample(spec, holder);
	return {
		...{ api: spec.api, operationId: String(value.operationId), method: method.toUpperCase(), template, parameters, reply },
		scheme: scheme.scheme,
		path: expandPath(template, (each) => encodeURIComponent(parameters[each] ?? "")),
		header: headersOf(scheme),
		defaults: valuesIn("header", "/schema/default"),
		...(body === undefined ? {} : { body }),
	};
}

/** The value of the first example in JSON. */
function firstExample(spec: Spec, { pointer, value }: Place): Json | undefined {
	const content = membersOf(spec, value.content, below(pointer, "content")).find(([mediaType]) => mediaType === "application/json")?.[1];
	const [first] = content === undefined ? [] : membersOf(spec, content.value.examples, below(content.pointer, "examples"));
	return first?.[1].value.value;
}

function headersOf(scheme: TypedCarrier): Record<string, string> {
	const request = { url: new URL("http://bench.example"), headers: {} };
	carry(request, scheme, written(scheme, "example"));
	return request.headers;
}
