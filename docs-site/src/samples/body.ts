import { type Field, form } from "../../../src/client/bodies/form.ts";
import { type BodyKind, bodyKind } from "../../../src/openapi/body-kind.ts";
import { below, isObject, type Json, type JsonObject, type Spec } from "../../../src/openapi/document.ts";
import { isJson } from "../../../src/openapi/media-type.ts";
import { requestBodyOf } from "../../../src/openapi/operations.ts";
import { membersOf, type Place, resolved } from "../../../src/openapi/resolve.ts";
import { valueFor } from "./parameters.ts";
import { serializationOf } from "./serialized.ts";

/** The body of a right request. */
export interface Body {
	kind: BodyKind;
	/** As the client takes it; a file is any text. */
	value: Json;
	/** As it is sent; that of bytes and of parts stands in files. */
	text: string;
	/** Of multipart/form-data. */
	parts: Part[];
	/** The media type, where the client sends another unless it is told. */
	contentType?: string;
}

/** A part of a multipart body. */
export interface Part {
	name: string;
	/** Absent: a file. */
	text?: string;
	/** Absent: the usual one. */
	mediaType?: string;
}

export interface Content {
	mediaType: string;
	place: Place;
	/** Undefined where the contract has no example, and none can be made. */
	value: Json | undefined;
	/** Whether the client sends another media type unless it is told. */
	isChosen: boolean;
}

/** The first media type of a request body that there is an example of, or else the first. Undefined where the operation takes no body. */
export function contentOf(spec: Spec, operation: Place): Content | undefined {
	const body = requestBodyOf(spec, operation);
	if (body === undefined) return undefined;
	const all = membersOf(spec, body.value.content, below(body.pointer, "content")).map(([mediaType, place], index) => ({
		mediaType,
		place,
		value: bodyKind(mediaType) === "bytes" ? "" : valueFor(spec, place),
		isChosen: index > 0,
	}));
	return all.find(({ value }) => value !== undefined) ?? all[0];
}

export function bodyOf(spec: Spec, mediaType: string, { value: media }: Place, value: Json): Body {
	const kind = bodyKind(mediaType);
	const encodings = Object.entries(isObject(media.encoding) ? media.encoding : {}).filter((entry): entry is [string, JsonObject] =>
		isObject(entry[1]),
	);
	if (kind === "multipart") {
		const encodingOf = new Map(encodings);
		const members = isObject(value) ? Object.entries(value).filter(([, member]) => member !== null) : [];
		const parts = members.flatMap(([name, member]) => partsOf(spec, name, member, media.schema, encodingOf.get(name) ?? {}));
		return { kind, value, text: "", parts };
	}
	return { kind, value, text: kind === "form" ? formText(value, mediaType, encodings) : textOf(value, kind === "json"), parts: [] };
}

/** As the client sends it. Throws a TypeError, without the value, for what it cannot send. */
function formText(value: Json, mediaType: string, encodings: [string, JsonObject][]): string {
	const fields = encodings.flatMap(([name, encoding]): [string, Field][] => {
		const field = fieldOf(encoding);
		return field === undefined ? [] : [[name, field]];
	});
	return String(form(Object.fromEntries(fields))(value, mediaType).body);
}

/** How a field of a form is written. A style hides the media type: https://spec.openapis.org/oas/v3.1.1#encoding-object */
function fieldOf(encoding: JsonObject): Field | undefined {
	const { contentType, style, explode, allowReserved } = encoding;
	if ([style, explode, allowReserved].some((word) => word !== undefined)) return serializationOf("query", encoding);
	return isJson(mediaTypesOf(contentType)[0] ?? "") ? "json" : undefined;
}

const mediaTypesOf = (contentType: Json | undefined): string[] =>
	typeof contentType === "string" ? contentType.split(",").map((each) => each.trim()) : [];

const textOf = (value: Json, isWhole: boolean) => (isWhole || typeof value === "object" ? JSON.stringify(value) : String(value));

/** The parts of a member; each item of an array has one. */
function partsOf(spec: Spec, name: string, value: Json, schema: Json | undefined, { contentType }: JsonObject): Part[] {
	const all = mediaTypesOf(contentType);
	const [declared] = all;
	// As the client does: a range is no media type that could be sent.
	const mediaType = all.find((each) => !each.includes("*"));
	const property = propertyOf(spec, schema, name);
	const item = resolved(spec.document, property, "").value.items;
	const itemSchema = Array.isArray(value) && isObject(item) ? item : property;
	const items = [value].flat().filter((each) => each !== null);
	return items.map((each) => {
		if (declared === undefined ? isFile(spec, itemSchema) : bodyKind(declared) === "bytes")
			return { name, ...(mediaType && { mediaType }) };
		const usual = typeof each === "object" ? "application/json" : undefined;
		const type = mediaType ?? usual;
		return { name, text: textOf(each, type !== undefined && isJson(type)), ...(type && { mediaType: type }) };
	});
}

/** The schema of a property, also where a branch of `allOf` has it; one that takes everything where none has. */
function propertyOf(spec: Spec, schema: Json | undefined, name: string): JsonObject {
	if (!isObject(schema)) return {};
	const { properties, allOf } = resolved(spec.document, schema, "").value;
	const own = isObject(properties) ? properties[name] : undefined;
	if (isObject(own)) return own;
	const found = (Array.isArray(allOf) ? allOf : []).map((branch) => propertyOf(spec, branch, name));
	return found.find((each) => Object.keys(each).length > 0) ?? {};
}

/** A part without a type is `application/octet-stream`: https://spec.openapis.org/oas/v3.1.1#encoding-object. OpenAPI 3.0 has `format: binary`. */
function isFile(spec: Spec, schema: JsonObject): boolean {
	const { value } = resolved(spec.document, schema, "");
	return value.format === "binary" || !["type", "const", "enum", "allOf", "anyOf", "oneOf", "properties"].some((word) => word in value);
}

/** The file that a sample sends for a part, or for a body of bytes. */
export const fileOf = (name: string) => `${name.replaceAll(/[^\w-]/g, "_")}.bin`;

/** The files that a body is made of. */
export const filesOf = (body: Body | undefined): string[] => {
	if (body?.kind === "bytes") return [fileOf("body")];
	return [...new Set((body?.parts ?? []).filter(({ text }) => text === undefined).map(({ name }) => fileOf(name)))];
};
