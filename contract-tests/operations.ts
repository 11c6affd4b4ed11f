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
	states: State[];
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
	/** Where its successes give a credential. */
	gives: Expression | undefined;
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
	/** The name of the state that it leads to. */
	state?: string;
}

/** A state of `x-mock.states`, as it is written. */
interface WrittenState extends Partial<Sample> {
	then?: Sample | Sample[];
	delay?: number | string;
	fault?: string;
	page?: { status: number; text: string };
	sequence?: string[];
}

type WrittenStates = Record<string, Record<string, WrittenState>>;

/** It has an answer, or the name of a state. */
type WrittenRefusal = Pick<Refusal, "when" | "state"> & Partial<Refusal>;

export interface State extends WrittenState {
	/** `vm_stopped` */
	name: string;
	subject: string;
	own: string;
	/** The conditions of the entries of `x-mock.refused` that lead to it. */
	when: Record<string, unknown>[];
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
	const mock = value["x-mock"] as unknown as { default: Sample; refused?: WrittenRefusal[]; chosen?: Refusal[]; states?: WrittenStates };
	const shared = spec.document["x-mock"] as { refused?: WrittenRefusal[]; states?: WrittenStates } | undefined;
	const set = settersIn(spec);
	const alternatives = (value.security ?? spec.document.security ?? []) as JsonObject[];
	const body = requestBodyOf(spec, operation);
	const responses = responsesOf(spec, operation);
	const logIn = logInOf(spec, operation);
	const answers = responses.flatMap(([status, response]) => answersOf(spec, status, response));
	const written = [...(mock.refused ?? []), ...(shared?.refused ?? [])];
	const states = statesOf([shared?.states, mock.states], written, answers);
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
		answers,
		mock: { default: mock.default, refused: written.flatMap((entry) => refusalOf(entry, mock.default, states)), chosen: mock.chosen ?? [] },
		states,
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
		gives: logIn?.credential,
	};
}

/** An entry with the answer of its state; none of a state that the operation does not have. */
function refusalOf({ state: name, ...entry }: WrittenRefusal, usual: Sample, states: State[]): Refusal[] {
	const state = states.find((each) => each.name === name);
	if (name === undefined) return [entry as Refusal];
	if (state === undefined) return [];
	const { status = usual.status, example = usual.example, then } = state;
	return [{ when: entry.when, status, example, state: name, ...(then !== undefined && !Array.isArray(then) && { then }) }];
}

/** The states of the API that the operation has the answer of, and its own. */
function statesOf([common = {}, own = {}]: (WrittenStates | undefined)[], refused: WrittenRefusal[], answers: Answer[]): State[] {
	const named = (states: WrittenStates) =>
		Object.entries(states).flatMap(([subject, all]) =>
			Object.entries(all).map(([name, state]) => ({ ...state, name: `${subject}_${name}`, subject, own: name })),
		);
	const isDeclared = ({ status, example }: WrittenState) =>
		status === undefined || answers.some((answer) => answer.status === status && answer.example === example);
	return [...named(common).filter(isDeclared), ...named(own)].map((state) => ({
		...state,
		when: refused.flatMap(({ when, state: name }) => (name === state.name && typeof when === "object" ? [when] : [])),
	}));
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
