import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { isObject, valueAt } from "../openapi/json-pointer.ts";
import { expandPath } from "../openapi/path-template.ts";

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
	const document: Node = parse(readFileSync(join(generated, api, "openapi.yaml"), "utf8"));
	const resolve = (node: unknown): Node => {
		const reference = valueAt(node, "/$ref");
		return typeof reference === "string" ? resolve(valueAt(document, reference.slice(1))) : isObject(node) ? node : {};
	};
	const examples = (node: unknown) =>
		Object.values(resolve(valueAt(node, "/content/application~1json/examples"))).map((each) => resolve(each).value);
	return Object.entries(resolve(document.paths)).flatMap(([template, item]) =>
		Object.entries(resolve(item)).flatMap(([method, value]) => {
			const operation = resolve(value);
			const [scheme] = Object.keys(resolve(valueAt(operation.security ?? document.security, "/0")));
			const [reply] = examples(resolve(valueAt(operation, "/responses/200")));
			if (scheme === undefined || reply === undefined || valueAt(operation, "/x-mock/default/status") !== 200) return [];
			const { name, "x-prefix": prefix = "" } = resolve(valueAt(document, `/components/securitySchemes/${scheme}`));
			const inPath = Object.values(resolve(operation.parameters))
				.map(resolve)
				.filter((parameter) => parameter.in === "path");
			const parameters = Object.fromEntries(inPath.map((parameter) => [String(parameter.name), String(parameter.example)]));
			const [body] = examples(resolve(operation.requestBody));
			return [
				{
					...{ api, operationId: String(operation.operationId), method: method.toUpperCase(), template, parameters, scheme, reply },
					path: expandPath(template, (each) => encodeURIComponent(parameters[each] ?? "")),
					header: { [String(name)]: `${prefix}example` },
					...(body === undefined ? {} : { body }),
				},
			];
		}),
	);
}
