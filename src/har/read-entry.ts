import { isObject } from "../openapi/json-pointer.ts";
import { CheckedValue } from "./checked-value.ts";
import { isCutOff } from "./cut-off.ts";
import { base64Bytes, decodeBody } from "./decode-body.ts";
import { type Body, type Exchange, headerValues, type Message } from "./exchange.ts";
import { mediaTypeOf } from "./message-type.ts";
import { formOf } from "./posted-fields.ts";
import { withoutQuirks } from "./quirks.ts";

/**
 * The exchange of a HAR entry from any exporter. Synchronous, unless a body has to be unzipped.
 * Throws a {@link HarError} if it is no HAR entry: http://www.softwareishard.com/blog/har-12-spec/
 */
export function readEntry(entry: unknown, { file, index }: { file: string; index: number }): Exchange | Promise<Exchange> {
	const place = new CheckedValue(withoutQuirks(entry), String(index), file);
	const request = place.member("request");
	const response = place.member("response");
	const unpacking: Promise<void>[] = [];
	const started = place.member("startedDateTime").value;
	const exchange = {
		file,
		index,
		...(isTime(started) && { started }),
		method: request.member("method").string(),
		url: request.member("url").url(),
		status: response.member("status").number(),
		request: readRequest(request, unpacking),
		response: readMessage(response, response.member("content"), unpacking),
	};
	return unpacking.length === 0 ? exchange : Promise.all(unpacking).then(() => exchange);
}

const isTime = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value);

function readRequest(request: CheckedValue, unpacking: Promise<void>[]): Message {
	const postData = request.member("postData");
	const message = readMessage(request, postData, unpacking);
	if (postData.absent && request.member("bodySize").value === 0) message.body = { text: "" };
	const form = postData.member("text").value ? undefined : formOf(postData.member("params"), mediaTypeOf(message) ?? "");
	return form === undefined ? message : { ...message, mimeType: form.mimeType, body: { text: form.text } };
}

function readMessage(place: CheckedValue, content: CheckedValue, unpacking: Promise<void>[]): Message {
	const message: Message = { headers: readHeaders(place.member("headers")) };
	if (content.absent) return message;
	const mimeType = content.member("mimeType").optionalString();
	// HAR cannot leave out an unknown media type. Exporters write an empty text or `x-unknown`.
	if (mimeType !== undefined && mimeType !== "" && mimeType !== "x-unknown") message.mimeType = mimeType;
	const take = (body: Body | undefined) => {
		if (body !== undefined && !isCutOff(body, place, content, message)) message.body = body;
	};
	if (content.member("text").value === "" && isSized(place, content, message)) return message;
	const body = readBody(content, mimeType);
	if (body instanceof Promise) unpacking.push(body.then(take));
	else take(body);
	return message;
}

/** Whether there was a body. A recorder that does not keep it may write an empty text. */
function isSized(place: CheckedValue, content: CheckedValue, message: Message): boolean {
	const sizes = [place.member("bodySize").value, content.member("size").value, ...headerValues(message, "content-length").map(Number)];
	return sizes.some((size) => typeof size === "number" && size > 0);
}

/** An entry has more headers than anything else. To be fast, only where one is wrong they get a place for the error message. */
function readHeaders(headers: CheckedValue): Message["headers"] {
	if (!Array.isArray(headers.value)) return headers.list().map(readHeader);
	const read: Message["headers"] = [];
	for (const header of headers.value) {
		const { name, value } = isObject(header) ? header : {};
		if (typeof name !== "string" || typeof value !== "string") return headers.list().map(readHeader);
		read.push([name, value]);
	}
	return read;
}

const readHeader = (header: CheckedValue): Message["headers"][number] => [header.member("name").string(), header.member("value").string()];

function readBody(content: CheckedValue, mimeType: string | undefined): Body | Promise<Body> | undefined {
	const text = content.member("text");
	const encoding = content.member("encoding");
	if (text.absent) return undefined;
	if (encoding.absent) return { text: text.string() };
	if (encoding.string() !== "base64") throw encoding.error("expected base64 or gzip, got another encoding");
	let bytes: Uint8Array<ArrayBuffer>;
	try {
		bytes = base64Bytes(text.string());
	} catch {
		throw text.error("expected base64, got other text");
	}
	return decodeBody(bytes, mimeType);
}
