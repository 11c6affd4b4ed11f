import type { Body } from "../../har/exchange.ts";
import { jsonOf } from "../../har/parse-json.ts";
import { parseMultipart } from "../../har/parse-multipart.ts";
import type { Position } from "../../har/position.ts";
import { type BodyKind, bodyKind } from "../../openapi/body-kind.ts";
import { valueAt } from "../../openapi/json-pointer.ts";
import type { MediaType } from "../contract.ts";
import { meantBy } from "../schema/spelt-value.ts";
import { type FormReading, readForm, readParts } from "./form-reading.ts";

/** The value of a body, or the reason why it is not what its media type says. */
export type BodyValue = (Pick<FormReading, "value"> & Partial<Pick<FormReading, "files" | "types">>) | { fault: string };

/** A few types make up nearly all of a recording. The rest of a recording with endlessly many is not kept. */
const knownLimit = 100;

const known = new Map<string, BodyKind>();

/** The form of a body, by the media type that was sent. */
export function kindOf(type: string): BodyKind {
	const kind = known.get(type);
	if (kind !== undefined) return kind;
	const found = bodyKind(type);
	if (known.size < knownLimit) known.set(type, found);
	return found;
}

/**
 * The value that a body has for its schema, by the media type that was sent. Undefined if nothing of it can be judged: bytes, and a form where only
 * a range is declared, so that nobody said what its fields are.
 */
export function bodyValue(declared: MediaType, type: string, body: Body): BodyValue | undefined {
	const kind = kindOf(type);
	if (kind === "bytes") return undefined;
	if (kind === "multipart" || kind === "form") return bodyKind(declared.mediaType) === kind ? formValue(declared, type, body) : undefined;
	if ("fault" in body) return { fault: body.fault };
	if (kind === "text") return { value: body.text };
	const read = jsonOf(body);
	return "fault" in read ? { fault: `got ${describe(body.text, read.fault)}` } : read;
}

function formValue({ mediaType, schema, fields = [] }: MediaType, type: string, body: Body): BodyValue {
	const reading = bodyKind(mediaType) === "multipart" ? multipartReading(type, body, fields) : urlEncodedReading(body, fields);
	if ("fault" in reading || schema === undefined) return reading;
	const value = meantBy(schema, reading);
	// A file that was read as JSON is judged like any other value.
	const files = new Set([...reading.files].filter((pointer) => typeof valueAt(value, pointer) === "string"));
	return { value, files, types: reading.types };
}

const urlEncodedReading = (body: Body, fields: NonNullable<MediaType["fields"]>) =>
	"fault" in body ? { fault: body.fault } : readForm(body.text, fields);

function multipartReading(type: string, body: Body, fields: NonNullable<MediaType["fields"]>) {
	const parsed = parseMultipart(body, type);
	return "fault" in parsed ? parsed : readParts(parsed.parts, fields);
}

function describe(text: string, { line, column }: Position): string {
	if (text === "") return "an empty body";
	return /^\s*</.test(text) ? "markup" : `text that is not from line ${line}, column ${column} on`;
}
