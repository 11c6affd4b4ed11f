import { bestFit, essence, parametersOf } from "../../openapi/media-type.ts";
import { isPlain } from "../../openapi/shown-name.ts";
import type { MediaType, RequestBody } from "../contract.ts";

/** A few types make up nearly all of a recording. The rest of a recording with endlessly many is not kept. */
const knownLimit = 100;

const known = new WeakMap<MediaType[], Map<string, MediaType | undefined>>();

/** The declared content for a media type. Its parameters count only between declared media types that differ in nothing else. */
export function contentFor(content: MediaType[], type: string): MediaType | undefined {
	if (content.length === 0) return undefined;
	const types = known.get(content) ?? new Map<string, MediaType | undefined>();
	if (types.has(type)) return types.get(type);
	const found = findContent(content, type);
	if (types.size < knownLimit) known.set(content, types.set(type, found));
	return found;
}

function findContent(content: MediaType[], type: string): MediaType | undefined {
	const sent = new Set(pairsOf(type));
	const fitting = content
		.filter((each) => !hasTwin(each, content) || pairsOf(each.mediaType).every((pair) => sent.has(pair)))
		.toSorted((a, b) => pairsOf(b.mediaType).length - pairsOf(a.mediaType).length);
	const best = bestFit(
		fitting.map(({ mediaType }) => mediaType),
		type,
	);
	return fitting.find(({ mediaType }) => mediaType === best);
}

/** The content that the body of a request is read as. Where servers take any media type, that is the first declared one, whatever the header says. */
export function requestContent(body: RequestBody | undefined, type: string | undefined): { declared: MediaType; type: string } | undefined {
	const { content = [], accepts = [] } = body ?? {};
	const declared = type === undefined ? undefined : contentFor(content, type);
	if (type !== undefined && declared !== undefined) return { declared, type };
	const [first] = content;
	return first !== undefined && accepts.includes("mediaTypes") ? { declared: first, type: first.mediaType } : undefined;
}

const hasTwin = (one: MediaType, content: MediaType[]) =>
	content.some((each) => each !== one && essence(each.mediaType) === essence(one.mediaType));

/** The values of charset and of most other parameters ignore case: https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1 */
const pairsOf = (mediaType: string) => [...parametersOf(mediaType)].map(([name, value]) => `${name}=${value.toLowerCase()}`);

export function describeContent(content: MediaType[]): string {
	return content.length === 0 ? "no body" : content.map(({ mediaType }) => mediaType).join(" or ");
}

/** A header can hold any text, even a secret. So it is shown only if it is a media type, and without its parameters. */
export function describeMediaType(type: string | undefined): string {
	if (type === undefined) return "a body without a type";
	const shown = essence(type);
	return registered.has(shown) || shown.split(/[/+]/).every(isPlain) ? shown : "another";
}

/** Media types that are longer than what else is shown of an exchange, and tell nothing. */
const registered = new Set([
	"application/octet-stream",
	"application/x-www-form-urlencoded",
	"application/javascript",
	"application/problem+json",
	"application/vnd.api+json",
	"multipart/form-data",
	"multipart/mixed",
	"text/event-stream",
]);
