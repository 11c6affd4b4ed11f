import { readFileSync } from "node:fs";
import { below, follow, isObject, type Json, type JsonObject, membersOf, type Place, parseSpec, type Spec } from "../openapi/document.ts";
import { methods } from "../openapi/methods.ts";

/** An operation as the doctor sees it, read from the bundled contract. */
export interface Operation {
	operationId: string;
	summary: string;
	/** The required parameters by place and name, and the first body, as the contract's examples have them. */
	example: Input;
	/** The alternatives, each the names of its security schemes; empty: none is needed. */
	security: string[][];
	discrepancies: Discrepancy[];
	responses: Response[];
}

export interface Input {
	path: Record<string, string>;
	query: Record<string, string>;
	header: Record<string, string>;
	body?: Json;
}

export interface Discrepancy {
	says: string;
	does: string;
	told: Told | undefined;
}

/** How a server is asked which of both it does. */
export interface Told {
	/** What stands in the request, by runtime expression: something that does not exist. */
	ask: JsonObject;
	/** What one of the exchanges is where the server follows its document, and where it is as known servers are. */
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
	const paths = membersOf(spec, spec.document.paths, "/paths");
	const places = paths.flatMap(([, { value, pointer }]) =>
		Object.keys(value)
			.filter((name) => methods.includes(name))
			.map((name) => follow(spec, value[name], below(pointer, name))),
	);
	return { spec, operations: places.map((place) => operationOf(spec, place)) };
}

function operationOf(spec: Spec, { value, pointer }: Place): Operation {
	const parameters = list(value.parameters).map((each) => follow(spec, each, pointer).value);
	const examples = (place: string) => {
		const required = parameters.filter((each) => each.in === place && each.required === true);
		return Object.fromEntries(required.map(({ name, example }) => [String(name), String(example)]));
	};
	const body = value.requestBody && follow(spec, value.requestBody, pointer);
	const [content] = body ? membersOf(spec, body.value.content, body.pointer) : [];
	const [first] = content ? membersOf(spec, content[1].value.examples, content[1].pointer) : [];
	return {
		operationId: String(value.operationId),
		summary: String(value.summary),
		example: {
			path: examples("path"),
			query: examples("query"),
			header: examples("header"),
			...(first?.[1].value.value !== undefined && { body: first[1].value.value }),
		},
		security: list(value.security ?? spec.document.security).map((alternative) => Object.keys(isObject(alternative) ? alternative : {})),
		discrepancies: objects(value["x-discrepancies"]).map(({ says, does, told }) => ({
			says: String(says),
			does: String(does),
			told: isObject(told) ? (told as unknown as Told) : undefined,
		})),
		responses: membersOf(spec, value.responses, pointer).map(([status, response]) => ({
			status,
			givesConsole: response.value["x-console-link"] !== undefined,
			errors: objects(response.value["x-errors"]),
		})),
	};
}

const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
const objects = (value: Json | undefined): JsonObject[] => list(value).filter(isObject);
