import type { Entry, HarRequest, HarResponse } from "../har/entry.ts";
import type { Exchange, Message } from "../har/exchange.ts";
import { mediaTypeOf } from "../har/message-type.ts";
import { type Body, writeRequest, writeResponse } from "../har/write/write-entry.ts";
import { writeBody } from "./body.ts";
import { freeText } from "./free-text.ts";
import { writeHeaders } from "./headers.ts";
import { shownMediaType } from "./media-type.ts";
import type { FoundOperation } from "./operations.ts";
import { writeRequestUrl } from "./request-url.ts";
import { type Recorded, times } from "./times.ts";
import type { Writer } from "./writer.ts";

interface Written {
	entry: Entry;
	/** What stayed of it and is no word of the contract. */
	kept: string[];
}

/** What the exchanges of a recording are written with. */
type Means = Pick<Writer, "secrets" | "headers" | "writeParts">;

/**
 * The entry of an exchange as the contract of its operation lets it be written. Throws an {@link Unwritable} where no placeholder would be judged as its
 * secret is. `recorded` is the entry that the exchange was read from.
 */
export function redact(exchange: Exchange, recorded: Recorded, found: FoundOperation, means: Means): Written {
	const { held } = found;
	const { secrets } = means;
	const write = () => {
		const writer: Writer = { held, isHeld: (word) => held.has(word), ...means, patterns, kept: [], keptNames: [] };
		const entry = {
			...times(recorded),
			request: requestOf(exchange, recorded, found, writer),
			response: responseOf(exchange, recorded, found, writer),
			cache: {},
		};
		return { entry, writer };
	};
	const before = secrets.index.size;
	const { entry, writer } = write();
	// A text that stayed may hold a secret that was met behind it.
	const isStale = keptOf(writer).some((text) => secrets.index.isNewIn(text, before));
	const last = isStale ? write() : { entry, writer };
	return { entry: last.entry, kept: keptOf(last.writer) };
}

const keptOf = ({ kept, keptNames }: Writer) => [...kept, ...keptNames];

/** Patterns are few, and compiled once. */
const patterns: Writer["patterns"] = new Map();

function requestOf({ method, url, request }: Exchange, recorded: Recorded, found: FoundOperation, writer: Writer): HarRequest {
	const { operation, list, at } = found;
	const written = writeRequestUrl(url, found, writer);
	const declared = { schemas: found.headers, cookies: found.cookies, credentials: list.credentials };
	const headers = writeHeaders(request.headers, declared, at, writer);
	const kept = bodyOf(request, operation.request, found, writer);
	const isEmpty = kept?.text === "";
	const body =
		isEmpty && request.mimeType === undefined
			? undefined
			: (kept ?? (request.mimeType === undefined ? undefined : { size: -1, ...mimeOf(request, writer) }));
	const bodySize = isEmpty ? 0 : sizeOf(recorded.request?.bodySize, body?.size ?? -1);
	const version = versionOf(recorded.request);
	return writeRequest({ method: methodText(method, writer), url: written, httpVersion: version, headers, body, bodySize, queryString: [] });
}

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"]);

/** Where servers take any method, it may be any text. */
function methodText(method: string, { secrets, isHeld }: Writer): string {
	const name = method.toUpperCase();
	return methods.has(name) ? name : secrets.text(name, isHeld);
}

function responseOf({ status, response }: Exchange, recorded: Recorded, found: FoundOperation, writer: Writer): HarResponse {
	const { operation, list, at } = found;
	const like = (name: string) => operation.responses.find((each) => each.status.toUpperCase() === name);
	const declared = like(`${status}`) ?? like(`${Math.trunc(status / 100)}XX`) ?? like("DEFAULT");
	const headers = writeHeaders(
		response.headers,
		{ schemas: declared?.headers ?? {}, cookies: {}, credentials: list.credentials },
		at,
		writer,
	);
	const body = bodyOf(response, declared?.body, found, writer);
	const { statusText } = recorded.response ?? {};
	return writeResponse({
		status,
		statusText: typeof statusText === "string" ? freeText(statusText, writer.held, writer.secrets) : "",
		httpVersion: versionOf(recorded.response),
		headers,
		body: body ?? { size: sizeOf(recorded.response?.content?.size, -1), ...mimeOf(response, writer) },
		bodySize: sizeOf(recorded.response?.bodySize, -1),
		redirectURL: "",
	});
}

/** A body that was recorded. Its size stays, because a size above 0 beside an empty text tells that the text was not kept. */
function bodyOf(message: Message, schema: number | undefined, { at }: FoundOperation, writer: Writer): Body | undefined {
	if (message.body === undefined) return undefined;
	const type = mediaTypeOf(message) ?? "";
	return { ...writeBody(message.body, type, at(schema), at, writer), ...mimeOf(message, writer) };
}

const mimeOf = ({ mimeType }: Message, writer: Writer) => (mimeType === undefined ? {} : { mimeType: shownMediaType(mimeType, writer) });

const versionOf = (message: { httpVersion?: unknown } | undefined) => {
	const { httpVersion } = message ?? {};
	return typeof httpVersion === "string" && /^(?:HTTP\/\d(?:\.\d)?|h[23])$/i.test(httpVersion) ? httpVersion : "";
};

const sizeOf = (size: unknown, otherwise: number) => (typeof size === "number" ? size : otherwise);
