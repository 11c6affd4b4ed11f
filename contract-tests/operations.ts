import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { JsonObject } from "../src/openapi/document.ts";
import { steps, valueAt } from "../src/openapi/json-pointer.ts";
import { isJson } from "../src/openapi/media-type.ts";
import { methods } from "../src/openapi/methods.ts";
import { expandPath } from "../src/openapi/path-template.ts";
import { parseExpression } from "../src/openapi/runtime-expression.ts";
import { carry } from "../src/openapi/security/carrier.ts";
import { readScheme, written } from "../src/openapi/security/schemes.ts";

/** An operation of generated/ with what a client may send and get, read from the bundled spec alone. */
export interface Operation {
	api: string;
	operationId: string;
	/** Upper case. */
	method: string;
	/** The path as the spec writes it. */
	template: string;
	/** The path and the required query, filled with the spec's examples. */
	target: string;
	/** The required headers. */
	headers: Record<string, string>;
	/** The headers of each alternative credential. */
	credentials: Record<string, string>[];
	/** The schemes of the first alternative. */
	schemes: string[];
	/** The examples of the request body. */
	bodies: Content[];
	answers: Answer[];
	mock: { default: Sample; refused: Refusal[] };
	polls: Poll[];
	sendsContentType: boolean;
}

export interface Sample {
	status: number;
	example: string;
}

export interface Refusal extends Sample {
	when: string | Record<string, unknown>;
	then?: Sample;
}

interface Content {
	mediaType?: string;
	example?: string;
	/** As it is sent. */
	text: string;
}

export interface Answer extends Content {
	status: number;
	headers: Record<string, string>;
	/** `x-outcome`: a 2xx that is none. */
	isRefusal: boolean;
}

interface Poll {
	status: number;
	job: string;
	/** The member of the body that leads to the job. */
	member: string;
	/** The header with which a client chooses the job's id. */
	header: string | undefined;
}

type Node = Record<string, unknown>;

const folder = new URL("../generated/", import.meta.url);

export const credentialExample = "s3cret";

export const operations = readdirSync(folder).flatMap(operationsOf);

function operationsOf(api: string): Operation[] {
	const document: Node = parse(readFileSync(new URL(`${api}/openapi.yaml`, folder), "utf8"));
	return named(document.paths).flatMap(([template, item]) =>
		named(item)
			.filter(([method]) => methods.includes(method))
			.map(([method, operation]) => operationOf(template, method, operation)),
	);

	function resolve(node: unknown): Node {
		const reference = valueAt(node, "/$ref");
		return typeof reference === "string" ? resolve(valueAt(document, reference.slice(1))) : (node as Node);
	}

	function named(node: unknown): [string, Node][] {
		return Object.entries(node ?? {}).map(([name, value]) => [name, resolve(value)]);
	}

	function operationOf(template: string, method: string, operation: Node): Operation {
		const parameters = ((operation.parameters ?? []) as unknown[]).map(resolve).filter(({ required }) => required);
		const valuesIn = (place: string) =>
			Object.fromEntries(
				parameters.filter((parameter) => parameter.in === place).map(({ name, example }) => [String(name), String(example)]),
			);
		const path = valuesIn("path");
		const query = new URLSearchParams(valuesIn("query"));
		const mock = operation["x-mock"] as { default: Sample; refused?: Refusal[] };
		const alternatives = (operation.security ?? document.security ?? []) as Node[];
		return {
			api,
			operationId: String(operation.operationId),
			method: method.toUpperCase(),
			template,
			target: expandPath(template, (name) => encodeURIComponent(path[name] ?? name)) + (query.size > 0 ? `?${query}` : ""),
			headers: valuesIn("header"),
			credentials: alternatives.map(credentialOf),
			schemes: Object.keys(alternatives[0] ?? {}),
			bodies: operation.requestBody === undefined ? [] : contentsOf(resolve(operation.requestBody)),
			answers: named(operation.responses).flatMap(([status, response]) => {
				const headers = Object.fromEntries(named(response.headers).map(([name, { example }]) => [name.toLowerCase(), String(example)]));
				const isRefusal = response["x-outcome"] === "error";
				return contentsOf(response).map((content) => ({ ...content, status: Number(status.replace("XX", "00")), headers, isRefusal }));
			}),
			mock: {
				default: mock.default,
				refused: [...(mock.refused ?? []), ...((document["x-mock"] as { refused?: Refusal[] } | undefined)?.refused ?? [])],
			},
			polls: named(operation.responses).flatMap(([status, response]) =>
				named(response.links).flatMap(([, link]) => pollOf(Number(status), link)),
			),
			sendsContentType: document["x-content-type"] !== "absent",
		};
	}

	function credentialOf(requirement: Node): Record<string, string> {
		const request = { url: new URL("http://test.example"), headers: {} };
		for (const name of Object.keys(requirement)) {
			const carrier = readScheme(resolve(valueAt(document, `/components/securitySchemes/${name}`)) as JsonObject);
			if (carrier !== undefined) carry(request, carrier, written(carrier, credentialExample));
		}
		return request.headers;
	}

	function contentsOf(body: Node): Content[] {
		const contents = named(body.content).flatMap(([mediaType, { examples }]) =>
			named(examples).map(([example, { value }]) => ({ mediaType, example, text: write(mediaType, value) })),
		);
		return contents.length === 0 ? [{ text: "" }] : contents;
	}
}

function pollOf(status: number, link: Node): Poll[] {
	const poll = link["x-poll"] as { url: string; id?: string } | undefined;
	if (poll === undefined) return [];
	return [
		{
			status,
			job: String(link.operationId),
			member: parseExpression(poll.url).pointer,
			header: poll.id && steps(parseExpression(poll.id).pointer)[0],
		},
	];
}

/** A text is sent as it is, unless its media type is JSON. */
function write(mediaType: string, value: unknown): string {
	return typeof value === "string" && !isJson(mediaType) ? value : JSON.stringify(value);
}

export const titleOf = ({ method, template }: Operation) => `${method} ${template}`;
