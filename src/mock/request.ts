import type { IncomingMessage } from "node:http";
import { type ParsedUrlQuery, parse } from "node:querystring";
import { MIMEType } from "node:util";
import { decode, matchPath, parseTemplate, readPath } from "../openapi/path-template.ts";
import type { Values } from "../openapi/runtime-expression.ts";
import { Complaint } from "./complaint.ts";
import { type Content, readContent } from "./content.ts";

export interface Request extends Content {
	/** Lower case. */
	method: string;
	path: string;
	query: ParsedUrlQuery;
	headers: Record<string, string>;
}

const bodyLimit = 1024 * 1024;

export async function readRequest(incoming: IncomingMessage): Promise<Request> {
	const method = (incoming.method ?? "get").toLowerCase();
	const bytes = await readBody(incoming);
	const mediaType = readMediaType(incoming.headers["content-type"]);
	const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
	return {
		method,
		...readTarget(incoming.url ?? "/"),
		// Prism judges the media type of a body only when this header says that there is one, and throws on a media type that is none.
		headers: { ...headers, ...(mediaType && { "content-type": mediaType }), "content-length": String(bytes.length) },
		...readContent(bytes, mediaType),
	};
}

/** The whole body is taken in even when it is too long: a client that is still sending would not see an earlier answer. */
async function readBody(incoming: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	let length = 0;
	try {
		for await (const chunk of incoming as AsyncIterable<Buffer>) {
			length += chunk.length;
			if (length <= bodyLimit) chunks.push(chunk);
		}
	} catch {
		throw new Complaint(400, "the client hung up");
	}
	if (length > bodyLimit) throw new Complaint(413, `the body is longer than ${bodyLimit} bytes`);
	return Buffer.concat(chunks);
}

/** `//x` is a path here, never a host; a proxy's client sends the whole URL. */
export function readTarget(target: string): Pick<Request, "path" | "query"> {
	const url = target.startsWith("/") ? undefined : URL.parse(target);
	const local = url ? url.pathname + url.search : target;
	const end = local.indexOf("?");
	return end < 0 ? { path: local, query: {} } : { path: local.slice(0, end), query: parse(local.slice(end + 1)) };
}

function readMediaType(header: string | undefined): string | undefined {
	if (header === undefined) return undefined;
	try {
		return new MIMEType(header).toString();
	} catch {
		return "application/octet-stream";
	}
}

/** What runtime expressions can name of a request to an operation with this path. */
export function valuesOf({ method, headers, query, path, body }: Request, template: string): Values {
	const inPath = matchPath(parseTemplate(template), readPath(path)) ?? [];
	const values = Object.fromEntries(inPath.map(([name, value]) => [name, decode(value)]));
	return { method: method.toUpperCase(), header: headers, query, path: values, body };
}
