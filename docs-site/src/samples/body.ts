import { type BodyKind, bodyKind } from "../../../src/openapi/body-kind.ts";
import { below, isObject, type Json, type JsonObject, type Spec } from "../../../src/openapi/document.ts";
import { isJson } from "../../../src/openapi/media-type.ts";
import { requestBodyOf } from "../../../src/openapi/operations.ts";
import { encode } from "../../../src/openapi/parameter-styles/encode.ts";
import { defaultExplode, type StyleName } from "../../../src/openapi/parameter-styles/styles.ts";
import { membersOf, type Place, resolved } from "../../../src/openapi/resolve.ts";
import { valueFor } from "./parameters.ts";

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
	const encoding = isObject(media.encoding) ? media.encoding : {};
	const encodingOf = (name: string): JsonObject => (isObject(encoding[name]) ? encoding[name] : {});
	const members = isObject(value) ? Object.entries(value).filter(([, member]) => member !== null) : [];
	const parts =
		kind === "multipart" ? members.flatMap(([name, member]) => partsOf(spec, name, member, media.schema, encodingOf(name))) : [];
	if (kind !== "form") return { kind, value, text: kind === "json" ? JSON.stringify(value) : String(value), parts };
	return {
		kind,
		value,
		text: members
			.map(([name, member]) => fieldOf(name, member, encodingOf(name)))
			.filter(Boolean)
			.join("&"),
		parts,
	};
}

/** A field of a form. Without a style, an array repeats it and an object is JSON: https://spec.openapis.org/oas/v3.1.1#encoding-object */
function fieldOf(name: string, value: Json, { contentType, style, explode, allowReserved }: JsonObject): string {
	const hasStyle = [style, explode, allowReserved].some((word) => word !== undefined);
	const isWhole = !hasStyle && typeof contentType === "string" && isJson(contentType);
	if (!hasStyle) return new URLSearchParams((isWhole ? [value] : [value].flat()).map((each) => [name, written(each, isWhole)])).toString();
	const named = (style ?? "form") as StyleName;
	return encode(name, value, {
		style: named,
		explode: typeof explode === "boolean" ? explode : defaultExplode(named),
		...(allowReserved === true && { escaping: "reserved" as const }),
	});
}

const written = (value: Json, isWhole = false) => (isWhole || typeof value === "object" ? JSON.stringify(value) : String(value));

/** The parts of a member; each item of an array has one. */
function partsOf(spec: Spec, name: string, value: Json, schema: Json | undefined, { contentType }: JsonObject): Part[] {
	const [declared] = typeof contentType === "string" ? contentType.split(",").map((each) => each.trim()) : [];
	const mediaType = declared?.includes("*") ? undefined : declared;
	const property = propertyOf(spec, schema, name);
	const item = resolved(spec.document, property, "").value.items;
	const itemSchema = Array.isArray(value) && isObject(item) ? item : property;
	return [value].flat().map((each) => {
		if (declared === undefined ? isFile(spec, itemSchema) : bodyKind(declared) === "bytes")
			return { name, ...(mediaType && { mediaType }) };
		const usual = typeof each === "object" ? "application/json" : undefined;
		const type = mediaType ?? usual;
		return { name, text: written(each, type !== undefined && isJson(type)), ...(type && { mediaType: type }) };
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
