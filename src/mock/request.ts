import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { parse } from "node:querystring";
import type { RequestBody } from "../checker/contract.ts";
import { bodyValue } from "../checker/rules/body-value.ts";
import { requestContent } from "../checker/rules/declared-content.ts";
import { decodeBody } from "../har/decode-body.ts";
import type { Body, Exchange } from "../har/exchange.ts";
import type { Values } from "../openapi/runtime-expression.ts";
import { Complaint } from "./complaint.ts";

export interface Request {
	/** Upper case. */
	method: string;
	/** As it was sent, without the query. */
	path: string;
	/** As it was sent, without its question mark. */
	search: string;
	/** By lower-case names; of a header that was sent twice, both values. */
	headers: Record<string, string>;
	body: Body;
}

const bodyLimit = 1024 * 1024;

export async function readRequest(incoming: IncomingMessage): Promise<Request> {
	const { method = "GET", url = "/", headers } = incoming;
	const body = hasBody(headers) ? await decodeBody(await readBody(incoming), headers["content-type"]) : { text: "" };
	return { method: method.toUpperCase(), ...readTarget(url), headers: textsOf(headers), body };
}

/** https://www.rfc-editor.org/rfc/rfc9112#section-6.3 */
const hasBody = (headers: IncomingHttpHeaders) =>
	headers["transfer-encoding"] !== undefined || (headers["content-length"] !== undefined && headers["content-length"] !== "0");

function textsOf(headers: IncomingHttpHeaders): Record<string, string> {
	const texts: Record<string, string> = {};
	for (const name in headers) texts[name] = String(headers[name]);
	return texts;
}

/** The whole body is taken in even when it is too long: a client that is still sending would not see an earlier answer. */
function readBody(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Buffer[] = [];
	let length = 0;
	return new Promise((resolve, reject) => {
		const hungUp = () => reject(new Complaint(400, "the client hung up"));
		incoming.on("data", (chunk: Buffer) => {
			length += chunk.length;
			if (length <= bodyLimit) chunks.push(chunk);
		});
		incoming.once("end", () => {
			// Each request closes, and an error takes long to make.
			incoming.off("close", hungUp);
			if (length > bodyLimit) reject(new Complaint(413, `the body is longer than ${bodyLimit} bytes`));
			else resolve(new Uint8Array(Buffer.concat(chunks)));
		});
		incoming.once("error", hungUp).once("close", hungUp);
		// It may have while the request waited for its turn.
		if (incoming.destroyed) hungUp();
	});
}

/** `//x` is a path here, never a host; a proxy's client sends the whole URL. */
export function readTarget(target: string): Pick<Request, "path" | "search"> {
	const url = target.startsWith("/") ? undefined : URL.parse(target);
	const local = url ? url.pathname + url.search : target;
	const end = local.indexOf("?");
	return end < 0 ? { path: local, search: "" } : { path: local.slice(0, end), search: local.slice(end + 1) };
}

/** A request as the checker judges it, which takes the path from elsewhere: a URL would resolve its dots. Nothing was answered yet. */
export function exchangeOf({ method, path, search, headers, body }: Request): Exchange {
	let url: URL | undefined;
	return {
		file: "",
		index: 0,
		method,
		/** Most requests are judged without it. */
		get url() {
			url ??= urlOf(path, search);
			return url;
		},
		status: 0,
		request: { headers: Object.entries(headers), body },
		response: { headers: [] },
	};
}

/** Characters that mean the same in a URL as in the target of a request. */
const plain = /^\/[\w\-.~%]+(?:\/[\w\-.~%]+)*$/;

function urlOf(path: string, search: string): URL {
	if (search === "" && plain.test(path)) return new URL(`http://mock.example${path}`);
	const url = new URL("http://mock.example");
	// A path that begins with two slashes must not name another host.
	url.pathname = path;
	url.search = search;
	return url;
}

/** How a request is read beyond what it says of itself. */
interface Reading {
	/** The mock's own, as the request addressed it. */
	origin: string;
	/** The values of its path, decoded. */
	path: Record<string, string>;
	/** As its body is declared. */
	declared?: RequestBody | undefined;
}

/** What runtime expressions can name of a request. What takes long to read is read only when it is named. */
export function valuesOf({ method, path: sent, headers, search, body }: Request, { origin, path, declared }: Reading): Values {
	let query: unknown;
	let meaning: { value: unknown } | undefined;
	return {
		method,
		header: headers,
		path,
		get url() {
			return origin + sent + (search === "" ? "" : `?${search}`);
		},
		get query() {
			query ??= parse(search);
			return query;
		},
		get body() {
			meaning ??= { value: meaningOf(body, headers["content-type"], declared) };
			return meaning.value;
		},
	};
}

/** As the checker reads it, and nothing for what cannot be read. Without a schema, the fields of a form are texts. */
function meaningOf(body: Body, sent: string | undefined, requestBody: RequestBody | undefined): unknown {
	if ("text" in body && body.text === "") return undefined;
	const { declared, type } = requestContent(requestBody, sent) ?? { declared: { mediaType: sent ?? "", line: 0 }, type: sent ?? "" };
	const read = bodyValue(declared, type, body);
	return read !== undefined && "value" in read ? read.value : undefined;
}
