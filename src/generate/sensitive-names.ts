import { below, isObject, type Json, type JsonObject, type Spec } from "../openapi/document.ts";
import { parametersOf, requestBodyOf, responsesOf, type WrittenOperation } from "../openapi/operations.ts";
import { membersOf, type Place } from "../openapi/resolve.ts";
import { schemasIn } from "../openapi/visit-schema.ts";

/** The `x-sensitive-data` of an operation as JSON Pointers into its exchanges, with `*` for the items of an array and the members of a map. */
export function draftSecrets(spec: Spec, { item, operation }: Pick<WrittenOperation, "item" | "operation">): string[] {
	const body = requestBodyOf(spec, operation);
	const replies = responsesOf(spec, operation).map(([, reply]) => reply);
	const pointers = [
		...markedParameters(spec, parametersOf(spec, { item, operation })),
		...(body === undefined ? [] : markedContent(spec, body, "/request/body")),
		...replies.flatMap((reply) => markedHeaders(spec, reply)),
		...replies.flatMap((reply) => markedContent(spec, reply, "/response/body")),
	];
	const distinct = new Set(pointers);
	return [...distinct].filter((pointer) => !above(pointer).some((around) => distinct.has(around)));
}

const isMarked = (value: Json | undefined) => isObject(value) && value["x-sensitive-data"] !== undefined;

/** The pointers to all that is around a value. */
const above = (pointer: string) => [...pointer.matchAll(/(?!^)\//g)].map(({ index }) => pointer.slice(0, index));

function markedParameters(spec: Spec, parameters: Place[]): string[] {
	return parameters
		.filter((parameter) => isMarkedThroughout(spec, parameter))
		.flatMap(({ value: { in: where, name } }) => {
			if (where === "header") return below("/request/headers", String(name).toLowerCase());
			return where === "path" || where === "query" ? below(`/request/${where}`, String(name)) : [];
		});
}

function markedHeaders(spec: Spec, reply: Place): string[] {
	return (
		membersOf(spec, reply.value.headers, below(reply.pointer, "headers"))
			// Cookies are hidden from every recording, so that no client need carry a mark of them.
			.filter(([name, header]) => name.toLowerCase() !== "set-cookie" && isMarkedThroughout(spec, header))
			.map(([name]) => below("/response/headers", name.toLowerCase()))
	);
}

/** A parameter or header is one text: a mark on it or within its schema is a mark on all of it. */
function isMarkedThroughout(spec: Spec, { pointer, value }: Place): boolean {
	return isMarked(value) || markedSchema(spec, value.schema, below(pointer, "schema"), "").length > 0;
}

function markedContent(spec: Spec, { pointer, value }: Place, at: string): string[] {
	return membersOf(spec, value.content, below(pointer, "content")).flatMap(([, media]) =>
		markedSchema(spec, media.value.schema, below(media.pointer, "schema"), at),
	);
}

/** Behind what is not entered anything may be marked that is marked inside: all of it is secret. */
function markedSchema(spec: Spec, schema: Json | undefined, pointer: string, at: string): string[] {
	return schemasIn(spec, schema, pointer, at)
		.filter(({ value, pointer: place, isCut }) => isMarked(value) || (isCut && holdsMark(spec, value, place)))
		.map((visited) => visited.at);
}

const known = new WeakMap<JsonObject, boolean>();

function holdsMark(spec: Spec, schema: JsonObject, pointer: string): boolean {
	const holds = known.get(schema) ?? schemasIn(spec, schema, pointer, "").some(({ value }) => isMarked(value));
	known.set(schema, holds);
	return holds;
}
