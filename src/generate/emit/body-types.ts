import { bodyKind } from "../../openapi/body-kind.ts";
import { isObject, type Json, type JsonObject } from "../../openapi/document.ts";
import { resolved } from "../../openapi/resolve.ts";

/** The member of a schema that names its type instead. */
export const typeMark = "x-client-type";

const marked = (type: string): JsonObject => ({ type: "string", [typeMark]: type });

/** What a program sends is a file or bytes; what it receives is bytes. */
const sent = marked("Uint8Array | Blob");
const received = marked("Uint8Array");

/** The document with marks where a client has bytes, whatever the schema says. */
export function withBytes(document: JsonObject): JsonObject {
	const { paths, components } = document;
	const { requestBodies, responses } = isObject(components) ? components : {};
	return {
		...document,
		...(isObject(paths) && { paths: each(paths, (item) => each(item, (operation) => operationOf(document, operation))) }),
		...(isObject(components) && {
			components: {
				...components,
				...(isObject(requestBodies) && {
					requestBodies: each(requestBodies, (body) => contentOf(body, (...media) => request(document, ...media))),
				}),
				...(isObject(responses) && { responses: each(responses, (body) => contentOf(body, (...media) => reply(document, ...media))) }),
			},
		}),
	};
}

const each = (members: JsonObject, change: (member: JsonObject) => JsonObject): JsonObject =>
	Object.fromEntries(Object.entries(members).map(([name, member]) => [name, isObject(member) ? change(member) : member]));

function operationOf(document: JsonObject, operation: JsonObject): JsonObject {
	const { requestBody, responses } = operation;
	return {
		...operation,
		...(isObject(requestBody) && { requestBody: contentOf(requestBody, (...media) => request(document, ...media)) }),
		...(isObject(responses) && { responses: each(responses, (body) => contentOf(body, (...media) => reply(document, ...media))) }),
	};
}

type Change = (mediaType: string, media: JsonObject) => Json | undefined;

/** A body with other schemas. */
function contentOf(body: JsonObject, schemaOf: Change): JsonObject {
	const { content } = body;
	if (!isObject(content)) return body;
	const changed = Object.entries(content).map(([mediaType, media]) => {
		const schema = isObject(media) ? schemaOf(mediaType, media) : undefined;
		return [mediaType, isObject(media) && schema !== undefined ? { ...media, schema } : media];
	});
	return { ...body, content: Object.fromEntries(changed) };
}

function request(document: JsonObject, mediaType: string, { schema, encoding }: JsonObject): Json | undefined {
	const kind = bodyKind(mediaType);
	if (kind === "bytes") return sent;
	return kind === "multipart" && isObject(schema) ? withFiles(document, schema, isObject(encoding) ? encoding : {}, []) : undefined;
}

/** A range may hold JSON, text or bytes. So it is what its schema says, and bytes as well where that is a string. */
function reply(document: JsonObject, mediaType: string, { schema }: JsonObject): Json | undefined {
	if (bodyKind(mediaType) !== "bytes") return undefined;
	if (!mediaType.includes("*")) return received;
	return isObject(schema) && typesOf(document, schema).includes("string") ? { oneOf: [schema, received] } : undefined;
}

/** The schema of a multipart body, in which files are marked. */
function withFiles(document: JsonObject, schema: JsonObject, encoding: JsonObject, passed: readonly string[]): JsonObject {
	const { $ref: reference } = schema;
	if (typeof reference === "string" && passed.includes(reference)) return schema;
	const { value } = resolved(document, schema, "");
	const inside = [...passed, ...(typeof reference === "string" ? [reference] : [])];
	const branches = ["allOf", "anyOf", "oneOf"].flatMap((word): [string, Json][] => {
		const list = value[word];
		return Array.isArray(list)
			? [[word, list.map((branch) => (isObject(branch) ? withFiles(document, branch, encoding, inside) : branch))]]
			: [];
	});
	const properties = isObject(value.properties) ? value.properties : {};
	const members = Object.entries(properties).map(([name, property]) => [name, partOf(document, property, encoding[name])]);
	if (branches.length + members.length === 0) return schema;
	return { ...value, ...Object.fromEntries(branches), ...(members.length > 0 && { properties: Object.fromEntries(members) }) };
}

function partOf(document: JsonObject, property: Json | undefined, encoding: Json | undefined): Json {
	if (property === true) return sent;
	if (!isObject(property)) return property ?? true;
	const { value } = resolved(document, property, "");
	if (typesOf(document, property).includes("array") && isObject(value.items))
		return { ...value, items: partOf(document, value.items, encoding) };
	const declared = isObject(encoding) && typeof encoding.contentType === "string" ? encoding.contentType : undefined;
	const { description } = value;
	return (declared === undefined ? isFile(value) : bodyKind(declared) === "bytes")
		? { ...sent, ...(typeof description === "string" && { description }) }
		: property;
}

/** A part without a type is `application/octet-stream`: https://spec.openapis.org/oas/v3.1.1#encoding-object. OpenAPI 3.0 has `format: binary`. */
function isFile(schema: JsonObject): boolean {
	const says = ["type", "const", "enum", "allOf", "anyOf", "oneOf", "properties"].some((word) => schema[word] !== undefined);
	return !says || schema.format === "binary";
}

function typesOf(document: JsonObject, schema: JsonObject): Json[] {
	return [resolved(document, schema, "").value.type ?? []].flat();
}
