import type { Reply } from "../../client/route.ts";
import { charsetOf } from "../../har/decode-body.ts";
import { type BodyKind, bodyKind } from "../../openapi/body-kind.ts";
import type { Spec } from "../../openapi/document.ts";
import { steps } from "../../openapi/json-pointer.ts";
import { Code, literal } from "../code-writer.ts";
import type { ApiModel } from "../model/api-model.ts";
import { formFields, partMediaTypes } from "../model/encoding.ts";
import type { MediaTypeModel } from "../model/message.ts";

/** How a route sends its body. */
export interface SentBody {
	body?: string;
	contentType?: string;
	encode?: Code;
}

/** The route's part about the request body. JSON is the first to be sent, where it is declared. */
export function sentBody(spec: Spec, content: readonly MediaTypeModel[]): SentBody {
	const first = content.find(isJsonKind) ?? content[0];
	if (first === undefined) return {};
	if (isPlain(content)) return { body: asDeclared(first) };
	const ordered = [first, ...content.filter((media) => media !== first)];
	const writers = Object.fromEntries(ordered.map((media) => [asDeclared(media), new Code(writerOf(spec, media))]));
	return { ...(content.length > 1 && { contentType: asDeclared(first) }), encode: new Code(`bodies(${literal(writers)})`) };
}

const isJsonKind = ({ mediaType }: MediaTypeModel) => bodyKind(mediaType) === "json";

/** The client needs no module for JSON alone. */
const isPlain = (content: readonly MediaTypeModel[]) => content.length === 1 && content.every(isJsonKind);

/** A media type is sent as it is declared: the value of a parameter may be case-sensitive. */
const asDeclared = ({ place, mediaType }: MediaTypeModel) => steps(place.pointer).at(-1) ?? mediaType;

function writerOf(spec: Spec, media: MediaTypeModel): string {
	const kind = bodyKind(media.mediaType);
	if (kind === "text") refuseForeign(spec, media);
	if (kind === "form") return `form(${argument(formFields(media))})`;
	if (kind === "multipart") return `multipart(${argument(partMediaTypes(media))})`;
	return kind;
}

/** `fetch` writes text in UTF-8 alone: https://fetch.spec.whatwg.org/#concept-bodyinit-extract */
function refuseForeign(spec: Spec, { mediaType, place }: MediaTypeModel): void {
	const charset = charsetOf(mediaType);
	if (charset !== "utf-8" && !/charset="?us-ascii/.test(mediaType))
		throw spec.error(
			place.pointer,
			`the client reads and writes text in UTF-8, not in ${charset}; describe it as application/octet-stream`,
		);
}

const argument = (members: object) => (Object.keys(members).length === 0 ? "" : literal(members));

/** How a reply is read. The client reads JSON by default, so only other kinds are written. */
export function readBody(spec: Spec, content: readonly MediaTypeModel[]): Pick<Reply, "body" | "texts"> {
	const kinds = new Set(content.flatMap((media) => kindsRead(spec, media)));
	const texts = (["json", "text"] as const).filter((kind) => kinds.has(kind));
	return { ...textBody(texts, kinds.size === 0), ...(kinds.has("bytes") && { texts }) };
}

function textBody(texts: readonly string[], isUndeclared: boolean): Pick<Reply, "body"> {
	if (texts.length === 2 || isUndeclared) return { body: "either" };
	return texts[0] === "text" ? { body: "text" } : {};
}

function kindsRead(spec: Spec, media: MediaTypeModel): BodyKind[] {
	const { mediaType, place } = media;
	const kind = bodyKind(mediaType);
	if (kind === "form" || kind === "multipart")
		throw spec.error(place.pointer, `no client reads a reply of ${mediaType}; describe it as another media type`);
	if (kind === "text") refuseForeign(spec, media);
	return kind === "bytes" && mediaType.includes("*") ? ["json", "text", "bytes"] : [kind];
}

/** What the client imports from src/client/bodies/, by the name of the file. A contract that has nothing but JSON and text needs none of it. */
export function bodyImports({ spec, operations }: ApiModel): [file: string, name: string][] {
	const written = operations
		.map(({ requestBody }) => requestBody?.content ?? [])
		.filter((content) => content.length > 0 && !isPlain(content));
	const writers = [...new Set(written.flat().map(({ mediaType }) => bodyKind(mediaType)))].sort();
	const responses = operations.flatMap((operation) => operation.responses);
	return [
		...(written.length > 0 ? [["encode", "bodies"] as const] : []),
		...writers.map((kind) => [kind, kind] as const),
		...(responses.some(({ content }) => readBody(spec, content).texts) ? [["read", "read"] as const] : []),
	].map(([file, name]) => [`${file}.ts`, name]);
}
