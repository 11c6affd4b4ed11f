import { below, isObject, type Json, type JsonObject, type Spec } from "../../openapi/document.ts";
import { everyNode } from "../../openapi/document-tree.ts";
import { parameterPointer } from "../../openapi/parameter-pointer.ts";
import { schemasIn } from "../../openapi/schemas/visit-schema.ts";
import type { MediaTypeModel, ResponseModel } from "./message.ts";
import type { OperationModel } from "./operation.ts";
import type { ParameterModel } from "./parameter.ts";

/** The `x-sensitive-data` of an operation as JSON Pointers into its exchanges, with `*` for the items of an array and the members of a map. */
export function sensitivePointers(spec: Spec, { parameters, requestBody, responses }: OperationModel): string[] {
	const pointers = [
		...parameters.filter((parameter) => isMarkedThroughout(spec, parameter)).flatMap(pointersTo),
		...markedContent(spec, requestBody?.content ?? [], "/request/body"),
		...responses.flatMap((response) => markedHeaders(spec, response)),
		...responses.flatMap(({ content }) => markedContent(spec, content, "/response/body")),
	];
	const distinct = new Set(pointers);
	return [...distinct].filter((pointer) => !above(pointer).some((around) => distinct.has(around)));
}

function isMarked(value: Json | undefined): boolean {
	const { "x-sensitive-data": mark } = isObject(value) ? value : {};
	return isObject(mark) && mark.mask === "full";
}

/** The pointers to the values that contain a value. */
const above = (pointer: string) => [...pointer.matchAll(/(?!^)\//g)].map(({ index }) => pointer.slice(0, index));

/** The members of an exploded object stand in the query under their own names. If their names are not known, every value in the query may be one. */
function pointersTo(parameter: ParameterModel): string[] {
	const { in: where, writing } = parameter;
	// Cookies are hidden in every recording, so no client needs a pointer to them.
	if (where === "cookie") return [];
	if (writing === "json" || writing.members === undefined) return [parameterPointer(parameter)];
	const { names, others } = writing.members;
	return [parameterPointer(parameter), ...[...names, ...(others ? ["*"] : [])].map((name) => below("/request/query", name))];
}

function markedHeaders(spec: Spec, { headers }: ResponseModel): string[] {
	return (
		headers
			// Cookies are hidden in every recording, so no client needs a pointer to them.
			.filter((header) => header.name.toLowerCase() !== "set-cookie" && isMarkedThroughout(spec, header))
			.map(({ name }) => below("/response/headers", name.toLowerCase()))
	);
}

/** A parameter or header is one text: if a part of it is marked as sensitive, all of it is secret. */
function isMarkedThroughout(spec: Spec, { place, schema }: Pick<ParameterModel, "place" | "schema">): boolean {
	return isMarked(place.value) || markedSchema(spec, schema.value, schema.pointer, "").length > 0;
}

const markedContent = (spec: Spec, content: MediaTypeModel[], at: string): string[] =>
	content.flatMap(({ schema }) => (schema === undefined ? [] : markedSchema(spec, schema.value, schema.pointer, at)));

/** If a schema that is not entered (`isCut`) has a mark inside, the whole value is secret. */
function markedSchema(spec: Spec, schema: Json | undefined, pointer: string, at: string): string[] {
	// Documents of others have none, and their schemas may lead to thousands of others.
	if (!hasMarks(spec.document)) return [];
	return schemasIn(spec, schema, pointer, at)
		.filter(({ value, pointer: place, isCut }) => isMarked(value) || (isCut && holdsMark(spec, value, place)))
		.map((visited) => visited.at);
}

const marked = new WeakMap<JsonObject, boolean>();

function hasMarks(document: JsonObject): boolean {
	const has = marked.get(document) ?? everyNode(document).some(({ value }) => isMarked(value));
	marked.set(document, has);
	return has;
}

const known = new WeakMap<JsonObject, boolean>();

function holdsMark(spec: Spec, schema: JsonObject, pointer: string): boolean {
	const holds = known.get(schema) ?? schemasIn(spec, schema, pointer, "").some(({ value }) => isMarked(value));
	known.set(schema, holds);
	return holds;
}
