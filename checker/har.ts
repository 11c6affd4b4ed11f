import { base64Bytes, decodeBody } from "./body.ts";
import type { Exchange, Message } from "./exchange.ts";
import { typeOf } from "./explanation.ts";
import { parseJson } from "./json.ts";
import { isObject, step } from "./pointer.ts";

/** The file is no HAR that can be judged. The message says where and why, in one line. */
export class HarError extends Error {
	override name = "HarError";
}

/** The exchanges of a HAR 1.2: http://www.softwareishard.com/blog/har-12-spec/ */
export async function readHar(text: string, file: string): Promise<Exchange[]> {
	const json = parseJson(text);
	if ("fault" in json)
		throw new HarError(`${file}:${json.fault.line}:${json.fault.column}: this is not JSON; export the traffic again as HAR`);
	const entries = new Place(json.value, "", file).member("log").member("entries").list();
	if (entries.length === 0) throw new HarError(`${file}: the HAR has no entries; record some traffic first`);
	const exchanges: Exchange[] = [];
	for (const [index, entry] of entries.entries()) exchanges.push(await readEntry(entry, file, index));
	return exchanges;
}

async function readEntry(entry: Place, file: string, index: number): Promise<Exchange> {
	const request = entry.member("request");
	const response = entry.member("response");
	return {
		file,
		index,
		method: request.member("method").string(),
		url: request.member("url").url(),
		// A request that was blocked or aborted.
		status: response.absent ? 0 : response.member("status").number(),
		request: await readRequest(request),
		response: response.absent ? { headers: [] } : await readMessage(response, response.member("content")),
	};
}

async function readRequest(request: Place): Promise<Message> {
	const postData = request.member("postData");
	const message = await readMessage(request, postData);
	const none = postData.absent && request.member("bodySize").value === 0;
	return none ? { ...message, body: { text: "" } } : message;
}

async function readMessage(place: Place, content: Place): Promise<Message> {
	const list = place.member("headers");
	const headers = list.absent
		? []
		: list.list().map((header) => [header.member("name").string(), header.member("value").string()] as const);
	if (content.absent) return { headers };
	const mimeType = content.member("mimeType").optionalString();
	const text = content.member("text").optionalString();
	const known = mimeType === undefined || mimeType === "" || mimeType === "x-unknown" ? {} : { mimeType };
	if (text === undefined) return { headers, ...known };
	const encoding = content.member("encoding");
	return { headers, ...known, body: encoding.optionalString() ? await decode(content.member("text"), encoding, mimeType) : { text } };
}

async function decode(text: Place, encoding: Place, mimeType: string | undefined): ReturnType<typeof decodeBody> {
	// Some recorders write what base64 packs, not that it is base64.
	if (!/^(base64|gzip)$/i.test(encoding.string())) throw encoding.error("expected base64 or gzip, came another encoding");
	let bytes: Uint8Array<ArrayBuffer>;
	try {
		bytes = base64Bytes(text.string());
	} catch {
		throw text.error("expected base64, came other text");
	}
	return decodeBody(bytes, mimeType);
}

/** A value in the file, with the pointer that an error names. */
class Place {
	readonly value: unknown;
	readonly #pointer: string;
	readonly #file: string;

	constructor(value: unknown, pointer: string, file: string) {
		this.value = value;
		this.#pointer = pointer;
		this.#file = file;
	}

	get absent(): boolean {
		return this.value === undefined || this.value === null;
	}

	member(name: string): Place {
		const value = isObject(this.value) ? this.value[name] : undefined;
		return new Place(value, this.#pointer + step(name), this.#file);
	}

	list(): Place[] {
		if (!Array.isArray(this.value)) throw this.#expected("array");
		return this.value.map((item, index) => new Place(item, `${this.#pointer}/${index}`, this.#file));
	}

	string(): string {
		if (typeof this.value !== "string") throw this.#expected("string");
		return this.value;
	}

	optionalString(): string | undefined {
		return this.absent ? undefined : this.string();
	}

	number(): number {
		if (typeof this.value !== "number") throw this.#expected("number");
		return this.value;
	}

	url(): URL {
		if (!URL.canParse(this.string())) throw this.error("expected an absolute URL, came other text");
		return new URL(this.string());
	}

	error(message: string): HarError {
		return new HarError(`${this.#file}: this is no HAR 1.2: ${this.#pointer}: ${message}`);
	}

	#expected(type: string): HarError {
		return this.error(`expected ${type}, came ${typeOf(this.value)}`);
	}
}
