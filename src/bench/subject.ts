import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type JsonObject, parseSpec } from "../openapi/document.ts";
import { isObject, valueAt } from "../openapi/json-pointer.ts";
import { expandPath } from "../openapi/path-template.ts";
import { carry } from "../openapi/security/carrier.ts";
import { requirementsOf } from "../openapi/security/requirements.ts";
import { type TypedCarrier, written } from "../openapi/security/schemes.ts";

const generated = join(import.meta.dirname, "../../generated");

type Node = Record<string, unknown>;

/** An operation to measure clients with: the first of an API that needs a credential and answers 200 at once. */
export interface Subject {
	api: string;
	operationId: string;
	/** Upper case. */
	method: string;
	template: string;
	/** What the contract's examples fill the template with. */
	parameters: Record<string, string>;
	/** The path so filled. */
	path: string;
	/** The credential's scheme, and the header that carries it. */
	scheme: string;
	header: Record<string, string>;
	body?: unknown;
	/** What the server answers. */
	reply: unknown;
}

/** One of each API in generated/. */
export const readSubjects = (): Subject[] => readdirSync(generated).flatMap((api) => subjectsOf(api).slice(0, 1));

function subjectsOf(api: string): Subject[] {
	const spec = parseSpec(api, readFileSync(join(generated, api, "openapi.yaml"), "utf8"));
	const document: Node = spec.document;
	const resolve = (node: unknown): Node => {
		const reference = valueAt(node, "/$ref");
		return typeof reference === "string" ? resolve(valueAt(document, reference.slice(1))) : isObject(node) ? node : {};
	};
	const examples = (node: unknown) =>
		Object.values(resolve(valueAt(node, "/content/application~1json/examples"))).map((each) => resolve(each).value);
	return Object.entries(resolve(document.paths)).flatMap(([template, item]) =>
		Object.entries(resolve(item)).flatMap(([method, value]) => {
			const operation = resolve(value);
			const [[scheme] = []] = requirementsOf(spec, { value: operation as JsonObject, pointer: "" }).alternatives;
			const [reply] = examples(resolve(valueAt(operation, "/responses/200")));
			if (scheme === undefined || reply === undefined || valueAt(operation, "/x-mock/default/status") !== 200) return [];
			const inPath = Object.values(resolve(operation.parameters))
				.map(resolve)
				.filter((parameter) => parameter.in === "path");
			const parameters = Object.fromEntries(inPath.map((parameter) => [String(parameter.name), String(parameter.example)]));
			const [body] = examples(resolve(operation.requestBody));
			return [
				{
					...{ api, operationId: String(operation.operationId), method: method.toUpperCase(), template, parameters, reply },
					scheme: scheme.scheme,
					path: expandPath(template, (each) => encodeURIComponent(parameters[each] ?? "")),
					header: headersOf(scheme),
					...(body === undefined ? {} : { body }),
				},
			];
		}),
	);
}

function headersOf(scheme: TypedCarrier): Record<string, string> {
	const request = { url: new URL("http://bench.example"), headers: {} };
	carry(request, scheme, written(scheme, "example"));
	return request.headers;
}
