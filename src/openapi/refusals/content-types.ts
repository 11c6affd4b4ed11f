import { bodyKind } from "../body-kind.ts";
import { below, isObject, type Json, type Spec } from "../document.ts";
import { everyNode } from "../document-tree.ts";
import { essence } from "../media-type.ts";
import { membersOf, type Place } from "../resolve.ts";
import type { SpecError } from "../spec-error.ts";
import { mayBe } from "./possible-type.ts";

/** Bodies without an end, or of many parts that each come by themselves. */
const streams =
	/^(application\/((x-)?ndjson|jsonl|json-seq|[\w.-]+\+(jsonl|json-seq))|text\/event-stream|multipart\/(mixed|x-mixed-replace))$/;
const token = "[\\w!#$%&'*+.^`|~-]+";
/** https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1 */
const mediaTypeForm = new RegExp(`^${token}/${token}\\s*(;.*)?$`);
/** Ranges that a JSON body may be in. */
const anyKind = ["*/*", "application/*", "text/*"];

const formKinds: readonly string[] = ["form", "multipart"];

/** A media type that is not read, or whose schema no body of its kind can keep. */
export function* contentTypes(spec: Spec): Iterable<SpecError> {
	for (const { kind, value, pointer } of everyNode(spec.document)) {
		if ((kind !== "requestBody" && kind !== "response") || value.$ref !== undefined) continue;
		for (const [mediaType, place] of membersOf(spec, value.content, below(pointer, "content")))
			yield* wrongWith(spec, kind, mediaType, place);
	}
}

function* wrongWith(spec: Spec, holder: "requestBody" | "response", mediaType: string, { pointer, value }: Place): Iterable<SpecError> {
	const type = essence(mediaType);
	const isForm = formKinds.includes(bodyKind(mediaType));
	if (!mediaTypeForm.test(mediaType))
		yield spec.error(pointer, `expected a media type such as application/json, got ${mediaType}; correct it`);
	else if (streams.test(type)) yield spec.error(pointer, `${type} is a stream, which is not read; leave the media type out`);
	else if (isForm && holder === "response")
		yield spec.error(pointer, `no client reads a reply of ${type}; describe it as another media type`);
	else yield* wrongSchema(spec, type, value.schema, below(pointer, "schema"));
	if (isObject(value.encoding) && Object.keys(value.encoding).length > 0 && !(isForm && holder === "requestBody"))
		yield spec.error(below(pointer, "encoding"), "OpenAPI reads encoding in the forms of requests alone; leave it out");
}

function* wrongSchema(spec: Spec, type: string, schema: Json | undefined, pointer: string): Iterable<SpecError> {
	const kind = bodyKind(type);
	if (schema === undefined || kind === "json" || anyKind.includes(type)) return;
	const isForm = formKinds.includes(kind);
	if (mayBe(spec.document, schema, isForm ? "object" : "string")) return;
	const what = isForm
		? "an object, and no object can keep this schema; write type: object"
		: `${kind}, which cannot keep this schema; write type: string`;
	yield spec.error(pointer, `a body of ${type} is ${what}`);
}
