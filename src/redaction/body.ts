import type { Body } from "../har/exchange.ts";
import type { Body as HarBody } from "../har/write/write-entry.ts";
import { textBody } from "../har/write/write-entry.ts";
import { bodyKind } from "../openapi/body-kind.ts";
import { parsed, writeForm } from "./form.ts";
import { freeText } from "./free-text.ts";
import { type SchemaAt, stringRule, writeJson } from "./json-value.ts";
import type { RecordedSchema } from "./list.ts";
import { writeString } from "./string.ts";
import type { Writer } from "./writer.ts";

/** Bytes that no charset takes for a text. */
const noText = { size: 1, text: "/w==", encoding: "base64" } as const;
/** The head of gzip and nothing behind it. */
const noGzip = { size: 2, text: "H4s=", encoding: "base64" } as const;

/** A body as it may be written. What cannot be read is replaced by what cannot be read either. */
export function writeBody(body: Body, type: string, schema: RecordedSchema | undefined, at: SchemaAt, writer: Writer): HarBody {
	if (bodyKind(type) === "multipart") {
		if (writer.writeParts === undefined) return noText;
		const parts = writer.writeParts(body, type, schema, at, writer);
		if (parts !== undefined) return textBody(parts);
	}
	if (!("text" in body)) return body.bytes === undefined ? noGzip : noText;
	return body.text === "" ? { size: 0, text: "" } : textBody(bodyText(body.text, type, schema, at, writer));
}

function bodyText(text: string, type: string, schema: RecordedSchema | undefined, at: SchemaAt, writer: Writer): string {
	const value = parsed(text);
	if (value !== undefined && (bodyKind(type) === "json" || typeof value.json === "object"))
		return writeJson(value.json, schema, at, writer);
	if (bodyKind(type) === "form") return writeForm(text, schema, at, writer);
	const rule = stringRule(schema);
	const made = rule === undefined || rule.isMarked !== true ? plainText(text, rule, writer) : writeString(text, rule, writer);
	// What was no JSON does not become JSON.
	return value === undefined && parsed(made) !== undefined ? `{${made}` : made;
}

/** A text that nobody marked, such as the page of a gateway. */
const plainText = (text: string, rule: ReturnType<typeof stringRule>, writer: Writer) =>
	rule === undefined ? freeText(text, writer.held, writer.secrets) : writeString(text, { ...rule, mask: "text", isMarked: true }, writer);
