import { readFileSync } from "node:fs";
import { defaultHeader, isSent } from "../openapi/default-header.ts";
import { isObject, type Json, type JsonObject, parseSpec, type Spec } from "../openapi/document.ts";
import { operationsOf, parametersOf, requestBodyOf, responsesOf, type WrittenOperation } from "../openapi/operations.ts";
import { membersOf } from "../openapi/resolve.ts";
import { requirementsOf, sendable } from "../openapi/security/requirements.ts";

/** An operation as the doctor sees it, read from the bundled contract. */
export interface Operation {
	operationId: string;
	summary: string;
	/** It takes a password, and gives a credential. */
	logsIn: boolean;
	/** The parameters that every request has, by place and name, and the first body, as the contract's examples have them. */
	example: Input;
	/** The alternatives, each as the names of its security schemes. Empty if no credential is needed. */
	security: string[][];
	discrepancies: Discrepancy[];
	responses: Response[];
}

export interface Input {
	path: Record<string, string>;
	query: Record<string, Json>;
	header: Record<string, Json>;
	/** Absent if no cookie is required. */
	cookie?: Record<string, Json>;
	body?: Json;
}

export interface Discrepancy {
	says: string;
	does: string;
	told: DiscrepancyProbe | undefined;
}

/** How to find out whether a server follows its document or does as known servers do. */
export interface DiscrepancyProbe {
	/** The values of the request, by runtime expression. They name something that does not exist. */
	ask: JsonObject;
	/** Conditions on an exchange: `document` holds if the server follows its document, `servers` if it does as known servers do. */
	document?: JsonObject;
	servers?: JsonObject;
}

export interface Response {
	status: string;
	givesConsole: boolean;
	errors: JsonObject[];
}

export function readContract(api: string, file: string): { spec: Spec; operations: Operation[] } {
	const spec = parseSpec(api, readFileSync(file, "utf8"));
	return { spec, operations: operationsOf(spec).map((written) => operationOf(spec, written)) };
}

function operationOf(spec: Spec, written: WrittenOperation): Operation {
	const { value } = written.operation;
	const parameters = parametersOf(spec, written).filter((parameter) => isSent(spec, parameter));
	const examples = (place: string) =>
		Object.fromEntries(
			parameters
				.filter(({ value }) => value.in === place)
				.map((parameter) => [String(parameter.value.name), sentValue(defaultHeader(spec, parameter) ?? parameter.value.example)]),
		);
	const path = Object.fromEntries(Object.entries(examples("path")).map(([name, example]) => [name, String(example)]));
	const cookie = examples("cookie");
	const body = requestBodyOf(spec, written.operation);
	const [content] = body ? membersOf(spec, body.value.content, body.pointer) : [];
	const [first] = content ? membersOf(spec, content[1].value.examples, content[1].pointer) : [];
	return {
		operationId: String(value.operationId),
		summary: String(value.summary ?? value.operationId),
		logsIn: value["x-log-in"] !== undefined,
		example: {
			path,
			query: examples("query"),
			header: examples("header"),
			...(Object.keys(cookie).length > 0 && { cookie }),
			...(first?.[1].value.value !== undefined && { body: first[1].value.value }),
		},
		security: sendable(requirementsOf(spec, written.operation).alternatives).map((schemes) => schemes.map(({ scheme }) => scheme)),
		discrepancies: objects(value["x-discrepancies"]).map(({ says, does, told }) => ({
			says: String(says),
			does: String(does),
			told: isObject(told) ? (told as unknown as DiscrepancyProbe) : undefined,
		})),
		responses: responsesOf(spec, written.operation).map(([status, response]) => ({
			status,
			givesConsole: response.value["x-console-link"] !== undefined,
			errors: objects(response.value["x-errors"]),
		})),
	};
}

const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
const objects = (value: Json | undefined): JsonObject[] => list(value).filter(isObject);

const sentValue = (value: Json | undefined): Json => (isObject(value) || Array.isArray(value) ? value : String(value));
