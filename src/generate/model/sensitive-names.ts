import { below, follow, isObject, type Json, type Place, type Spec } from "../../openapi/document.ts";
import type { MediaTypeModel, ResponseModel } from "./message.ts";
import type { OperationModel } from "./operation.ts";
import type { ParameterModel } from "./parameter.ts";

/** The `x-sensitive-data` of an operation as JSON Pointers into its exchanges, with `*` for the items of an array and the members of a map. */
export function sensitivePointers(spec: Spec, { parameters, requestBody, responses }: OperationModel): string[] {
	const pointers = [
		...parameters.filter(({ place }) => isMarkedThroughout(spec, place)).map(pointerTo),
		...markedContent(spec, requestBody?.content ?? [], "/request/body"),
		...responses.flatMap((response) => markedHeaders(spec, response)),
		...responses.flatMap(({ content }) => markedContent(spec, content, "/response/body")),
	];
	return [...new Set(pointers)].filter((pointer) => !pointers.some((around) => pointer.startsWith(`${around}/`)));
}

const isMarked = (value: Json | undefined) => isObject(value) && value["x-sensitive-data"] !== undefined;

const pointerTo = ({ in: where, name }: ParameterModel) =>
	where === "header" ? below("/request/headers", name.toLowerCase()) : below(`/request/${where}`, name);

function markedHeaders(spec: Spec, { headers }: ResponseModel): string[] {
	return (
		headers
			// Cookies are hidden from every recording, so that no client need carry a mark of them.
			.filter(({ name, place }) => name.toLowerCase() !== "set-cookie" && isMarkedThroughout(spec, place))
			.map(({ name }) => below("/response/headers", name.toLowerCase()))
	);
}

/** A parameter or header is one text: a mark on it or within its schema is a mark on all of it. */
function isMarkedThroughout(spec: Spec, { pointer, value }: Place): boolean {
	return isMarked(value) || markedSchema(spec, value.schema, below(pointer, "schema"), "").length > 0;
}

const markedContent = (spec: Spec, content: MediaTypeModel[], at: string): string[] =>
	content.flatMap(({ schema }) => (schema === undefined ? [] : markedSchema(spec, schema.value, schema.pointer, at)));

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
