import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { parse } from "node:querystring";
import type { RequestBody } from "../checker/contract.ts";
import { bodyValue } from "../checker/rules/body-value.ts";
import { requestContent } from "../checker/rules/declared-content.ts";
import { decodeBody } from "../har/decode-body.ts";
import type { Body, Exchange, Message } from "../har/exchange.ts";
import type { Values } from "../openapi/runtime-expression.ts";
import { Complaint } from "./complaint.ts";
import { BoundedMap } from "./spaces/bounded-map.ts";

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
			else resolve(new Uint8Array(chunks.length === 1 ? (chunks[0] ?? []) : Buffer.concat(chunks)));
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

/** A request as the checker judges it, which takes the path from elsewhere: a URL would resolve its dots. */
export const exchangeOf = (request: Request, answered: Answered = unanswered): Exchange => new Asked(request, answered);

type Answered = Pick<Exchange, "status" | "response">;

const unanswered: Answered = { status: 0, response: { headers: [] } };

/** A class, because each object with getters of its own takes long to make. */
class Asked implements Exchange {
	readonly file = "";
	readonly index = 0;
	readonly method: string;
	readonly status: number;
	readonly request: Message;
	readonly response: Message;
	readonly #asked: Request;
	#url: URL | undefined;

	constructor(asked: Request, { status, response }: Answered) {
		this.method = asked.method;
		this.status = status;
		this.response = response;
		this.request = { headers: Object.entries(asked.headers), body: asked.body };
		this.#asked = asked;
	}

	get url(): URL {
		this.#url ??= knownUrl(this.#asked.path, this.#asked.search);
		return this.#url;
	}
}

/** Nobody changes one. */
const known = new BoundedMap<string, URL>(1_000);

/** Most are asked for again, and to read one takes long. */
function knownUrl(path: string, search: string): URL {
	// Longer ones take more memory than they save time.
	if (path.length + search.length > 1_000) return urlOf(path, search);
	const target = `${path}?${search}`;
	const url = known.get(target);
	if (url !== undefined) return url;
	known.set(target, urlOf(path, search));
	return knownUrl(path, search);
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
export const valuesOf = (request: Request, reading: Reading): Values => new Named(request, reading);

class Named implements Values {
	readonly method: string;
	readonly header: Record<string, string>;
	readonly path: Record<string, string>;
	readonly #request: Request;
	readonly #reading: Reading;
	#query: unknown;
	#meaning: { value: unknown } | undefined;

	constructor(request: Request, reading: Reading) {
		this.method = request.method;
		this.header = request.headers;
		this.path = reading.path;
		this.#request = request;
		this.#reading = reading;
	}

	get url(): string {
		const { path, search } = this.#request;
		return this.#reading.origin + path + (search === "" ? "" : `?${search}`);
	}

	get query(): unknown {
		this.#query ??= parse(this.#request.search);
		return this.#query;
	}

	get body(): unknown {
		const { body, headers } = this.#request;
		this.#meaning ??= { value: meaningOf(body, headers["content-type"], this.#reading.declared) };
		return this.#meaning.value;
	}
}

/** As the checker reads it, and nothing for what cannot be read. Without a schema, the fields of a form are texts. */
function meaningOf(body: Body, sent: string | undefined, requestBody: RequestBody | undefined): unknown {
	if ("text" in body && body.text === "") return undefined;
	const { declared, type } = requestContent(requestBody, sent) ?? { declared: { mediaType: sent ?? "", line: 0 }, type: sent ?? "" };
	const read = bodyValue(declared, type, body);
	return read !== undefined && "value" in read ? read.value : undefined;
}
