import { readdirSync, readFileSync } from "node:fs";
import { defaultHeader, isSent } from "../src/openapi/default-header.ts";
import { below, type JsonObject, parseSpec, type Spec } from "../src/openapi/document.ts";
import { steps } from "../src/openapi/json-pointer.ts";
import { logInOf } from "../src/openapi/log-in.ts";
import { isJson } from "../src/openapi/media-type.ts";
import { operationsOf, parametersOf, requestBodyOf, responsesOf, type WrittenOperation } from "../src/openapi/operations.ts";
import { expandPath } from "../src/openapi/path-template.ts";
import { componentsOf, follow, membersOf, type Place } from "../src/openapi/resolve.ts";
import { type Expression, parseExpression } from "../src/openapi/runtime-expression.ts";
import { carry } from "../src/openapi/security/carrier.ts";
import { requirementsOf, sendable } from "../src/openapi/security/requirements.ts";
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
	/** How many of them the client and the samples can send. */
	sendable: number;
	/** What servers take beyond the contract (`x-accepts`), of the operation and of its body. */
	accepts: string[];
	/** It shares its path with operations of which the contract does not speak (`x-operation-when`). */
	sharesPath: boolean;
	/** The schemes of the first alternative. */
	schemes: string[];
	/** The examples of the request body. */
	bodies: Content[];
	answers: Answer[];
	mock: { default: Sample; refused: Refusal[]; chosen: Refusal[] };
	/** The headers of a reply that are computed, in lower case. */
	setHeaders: string[];
	/** The members of a body that are computed, of answers with this status and this example. */
	setMembers: SetMembers[];
	polls: Poll[];
	/** Where a log-in's reply has the credential. */
	credential: Expression | undefined;
	/** The members of a success that the mock makes anew for each log-in. */
	issued: string[];
	sendsContentType: boolean;
}

export interface Sample {
	status: number;
	example: string;
}

interface SetMembers extends Partial<Sample> {
	/** JSON Pointers. Empty for the whole body. */
	pointers: string[];
}

/** An entry of `x-mock.set`. */
interface SetEntry extends Partial<Sample> {
	set: Record<string, string | null>;
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
	/** `x-outcome`: a 2xx that is an error. */
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

const folder = new URL("../generated/", import.meta.url);

export const credentialExample = "s3cret";

export const operations = readdirSync(folder).flatMap(operationsIn);

function operationsIn(api: string): Operation[] {
	const spec = parseSpec(api, readFileSync(new URL(`${api}/openapi.yaml`, folder), "utf8"));
	return operationsOf(spec).map((written) => operationOf(spec, written));
}

function operationOf(spec: Spec, at: WrittenOperation): Operation {
	const { path: template, method, operation } = at;
	const { value } = operation;
	const parameters = parametersOf(spec, at).filter((parameter) => isSent(spec, parameter));
	const valuesIn = (place: string) =>
		Object.fromEntries(
			parameters
				.filter(({ value }) => value.in === place)
				.map((parameter) => [String(parameter.value.name), String(defaultHeader(spec, parameter) ?? parameter.value.example)]),
		);
	const path = valuesIn("path");
	const query = new URLSearchParams(valuesIn("query"));
	const mock = value["x-mock"] as unknown as { default: Sample; refused?: Refusal[]; chosen?: Refusal[] };
	const shared = spec.document["x-mock"] as { refused?: Refusal[] } | undefined;
	const set = settersIn(spec);
	const alternatives = (value.security ?? spec.document.security ?? []) as JsonObject[];
	const body = requestBodyOf(spec, operation);
	const responses = responsesOf(spec, operation);
	const logIn = logInOf(spec, operation);
	return {
		api: spec.api,
		operationId: String(value.operationId),
		method: method.toUpperCase(),
		template,
		target: expandPath(template, (name) => encodeURIComponent(path[name] ?? name)) + (query.size > 0 ? `?${query}` : ""),
		headers: valuesIn("header"),
		credentials: alternatives.map((requirement) => credentialOf(spec, requirement)),
		sendable: sendable(requirementsOf(spec, operation).alternatives).length,
		accepts: [value, body?.value ?? {}].flatMap(({ "x-accepts": accepted }) => Object.keys((accepted ?? {}) as JsonObject)),
		sharesPath: value["x-operation-when"] !== undefined,
		schemes: Object.keys(alternatives[0] ?? {}),
		bodies: body === undefined ? [] : contentsOf(spec, body),
		answers: responses.flatMap(([status, response]) => answersOf(spec, status, response)),
		mock: { default: mock.default, refused: [...(mock.refused ?? []), ...(shared?.refused ?? [])], chosen: mock.chosen ?? [] },
		setHeaders: [
			...set.flatMap((entry) => targetsOf(entry, "header").map((pointer) => steps(pointer)[0]?.toLowerCase() ?? "")),
			...(logIn?.credential.in === "header" ? steps(logIn.credential.pointer).map((name) => name.toLowerCase()) : []),
		],
		setMembers: set.map((entry) => ({
			...(entry.status !== undefined && { status: entry.status }),
			...(entry.example !== undefined && { example: entry.example }),
			pointers: targetsOf(entry, "body"),
		})),
		credential: logIn?.credential,
		issued: logIn ? [...(logIn.credential.in === "body" ? [logIn.credential.pointer] : []), ...Object.values(logIn.life ?? {})] : [],
		polls: responses.flatMap(([status, response]) =>
			membersIn(spec, response, "links").flatMap(([, link]) => pollOf(Number(status), link.value)),
		),
		sendsContentType: spec.document["x-content-type"] !== "absent",
	};
}

/** What is computed anywhere in an API: an answer may be lent by another operation, and a job's is computed by the one that began it. */
function settersIn(spec: Spec): SetEntry[] {
	const holders = [{ value: spec.document }, ...operationsOf(spec).map(({ operation }) => operation)];
	return holders.flatMap(({ value }) => (value["x-mock"] as unknown as { set?: SetEntry[] } | undefined)?.set ?? []);
}

function targetsOf({ set }: SetEntry, place: "header" | "body"): string[] {
	const targets = Object.keys(set).map(parseExpression);
	return targets.flatMap(({ in: where, pointer }) => (where === place ? [pointer] : []));
}

function membersIn(spec: Spec, { pointer, value }: Place, name: string): [string, Place][] {
	return membersOf(spec, value[name], below(pointer, name));
}

function answersOf(spec: Spec, status: string, response: Place): Answer[] {
	const headers = Object.fromEntries(
		membersIn(spec, response, "headers").map(([name, header]) => [name.toLowerCase(), String(header.value.example)]),
	);
	const isRefusal = response.value["x-outcome"] === "error";
	return contentsOf(spec, response).map((content) => ({ ...content, status: Number(status.replace("XX", "00")), headers, isRefusal }));
}

function credentialOf(spec: Spec, requirement: JsonObject): Record<string, string> {
	const pointer = "/components/securitySchemes";
	const request = { url: new URL("http://test.example"), headers: {} };
	for (const name of Object.keys(requirement)) {
		const carrier = readScheme(follow(spec, componentsOf(spec, "securitySchemes")[name], below(pointer, name)).value);
		if (carrier !== undefined)
			carry(request, carrier, carrier.name === "Date" ? new Date().toUTCString() : written(carrier, credentialExample));
	}
	return request.headers;
}

function contentsOf(spec: Spec, holder: Place): Content[] {
	const contents = membersIn(spec, holder, "content").flatMap(([mediaType, content]) =>
		membersIn(spec, content, "examples").map(([example, { value }]) => ({ mediaType, example, text: write(mediaType, value.value) })),
	);
	return contents.length === 0 ? [{ text: "" }] : contents;
}

function pollOf(status: number, link: JsonObject): Poll[] {
	const poll = link["x-poll"] as unknown as { url: string; id?: string } | undefined;
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
