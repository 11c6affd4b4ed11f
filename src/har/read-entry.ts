import { isObject } from "../openapi/json-pointer.ts";
import { Place } from "./checked-value.ts";
import { base64Bytes, decodeBody } from "./decode-body.ts";
import type { Body, Exchange, Message } from "./exchange.ts";

/**
 * The exchange that an entry of a HAR records; at once, unless a body has to be unzipped.
 * Throws a {@link HarError} where it is none: http://www.softwareishard.com/blog/har-12-spec/
 */
export function readEntry(entry: unknown, { file, index }: { file: string; index: number }): Exchange | Promise<Exchange> {
	const place = new Place(entry, String(index), file);
	const request = place.member("request");
	const response = place.member("response");
	const unpacking: Promise<void>[] = [];
	const exchange = {
		file,
		index,
		method: request.member("method").string(),
		url: request.member("url").url(),
		// A request that was blocked or aborted.
		status: response.absent ? 0 : response.member("status").number(),
		request: readRequest(request, unpacking),
		response: response.absent ? { headers: [] } : readMessage(response, response.member("content"), unpacking),
	};
	return unpacking.length === 0 ? exchange : Promise.all(unpacking).then(() => exchange);
}

function readRequest(request: Place, unpacking: Promise<void>[]): Message {
	const postData = request.member("postData");
	const message = readMessage(request, postData, unpacking);
	if (postData.absent && request.member("bodySize").value === 0) message.body = { text: "" };
	return message;
}

function readMessage(place: Place, content: Place, unpacking: Promise<void>[]): Message {
	const message: Message = { headers: readHeaders(place.member("headers")) };
	if (content.absent) return message;
	const mimeType = content.member("mimeType").optionalString();
	if (mimeType !== undefined && mimeType !== "" && mimeType !== "x-unknown") message.mimeType = mimeType;
	const take = (body: Body | undefined) => {
		if (body !== undefined) message.body = body;
	};
	const body = readBody(content, mimeType);
	if (body instanceof Promise) unpacking.push(body.then(take));
	else take(body);
	return message;
}

function readHeaders(list: Place): Message["headers"] {
	return list.absent ? [] : list.list().map(readHeader);
}

function readHeader(header: Place): Message["headers"][number] {
	const { name, value } = isObject(header.value) ? header.value : {};
	// Of all in an entry these are the most: only a wrong one needs a place that an error can name.
	if (typeof name === "string" && typeof value === "string") return [name, value];
	return [header.member("name").string(), header.member("value").string()];
}

function readBody(content: Place, mimeType: string | undefined): Body | Promise<Body> | undefined {
	const text = content.member("text");
	const encoding = content.member("encoding");
	if (text.absent) return undefined;
	if (!encoding.optionalString()) return { text: text.string() };
	// Some recorders write what base64 packs, not that it is base64.
	if (!/^(base64|gzip)$/i.test(encoding.string())) throw encoding.error("expected base64 or gzip, got another encoding");
	let bytes: Uint8Array<ArrayBuffer>;
	try {
		bytes = base64Bytes(text.string());
	} catch {
		throw text.error("expected base64, got other text");
	}
	return decodeBody(bytes, mimeType);
}
