import { below, follow, isObject, type Json, membersOf, type Place, type Spec } from "../openapi/document.ts";

/** The `x-sensitive-data` of an operation as JSON Pointers into its exchanges, with `*` for the items of an array and the members of a map. */
export function draftSecrets(spec: Spec, item: Place, operation: Place): string[] {
	const parameters = [item, operation].flatMap((holder) => markedParameters(spec, holder));
	const { requestBody, responses } = operation.value;
	const request = requestBody === undefined ? [] : [follow(spec, requestBody, below(operation.pointer, "requestBody"))];
	const replies = membersOf(spec, responses, below(operation.pointer, "responses")).map(([, reply]) => reply);
	const pointers = [
		...parameters,
		...request.flatMap((place) => markedContent(spec, place, "/request/body")),
		...replies.flatMap((reply) => markedHeaders(spec, reply)),
		...replies.flatMap((reply) => markedContent(spec, reply, "/response/body")),
	];
	return [...new Set(pointers)].filter((pointer) => !pointers.some((around) => pointer.startsWith(`${around}/`)));
}

const isMarked = (value: Json | undefined) => isObject(value) && value["x-sensitive-data"] !== undefined;

function markedParameters(spec: Spec, { pointer, value: { parameters } }: Place): string[] {
	if (!Array.isArray(parameters)) return [];
	return parameters
		.map((parameter, index) => follow(spec, parameter, below(below(pointer, "parameters"), index)))
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

/** What stands for the same value as the schema around it, for its items or other members, and for its members by name. */
const inPlace = ["allOf", "anyOf", "oneOf", "if", "then", "else"];
const inside = ["items", "prefixItems", "contains", "unevaluatedItems", "additionalProperties", "unevaluatedProperties"];

function markedSchema(spec: Spec, schema: Json | undefined, pointer: string, at: string, passed: string[] = []): string[] {
	if (!isObject(schema)) return [];
	if (isMarked(schema)) return [at];
	// A schema that leads back to itself has said what it marks.
	if (passed.includes(pointer)) return [];
	const within = [...passed, pointer];
	const mark = (sub: Json | undefined, place: string, to: string) => markedSchema(spec, sub, place, to, within);
	const marks = (keyword: string, to: (name: string) => string) =>
		Object.entries(isObject(schema[keyword]) || Array.isArray(schema[keyword]) ? schema[keyword] : {}).flatMap(([name, sub]) =>
			mark(sub, below(below(pointer, keyword), name), to(name)),
		);
	const direct = (keyword: string, to: string) =>
		Array.isArray(schema[keyword]) ? marks(keyword, () => to) : mark(schema[keyword], below(pointer, keyword), to);
	const { value: target, pointer: targetPointer } = follow(spec, schema, pointer);
	return [
		...(schema.$ref === undefined ? [] : mark(target, targetPointer, at)),
		...inPlace.flatMap((keyword) => direct(keyword, at)),
		...inside.flatMap((keyword) => direct(keyword, below(at, "*"))),
		...marks("dependentSchemas", () => at),
		...marks("patternProperties", () => below(at, "*")),
		...marks("properties", (name) => below(at, name)),
	];
}
