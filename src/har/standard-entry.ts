import { isObject } from "../openapi/json-pointer.ts";

type Members = Record<string, unknown>;

/**
 * Whether an entry has none of the quirks of `quirks/`, in one reading. Nearly all entries have none, and to ask every quirk takes ten times as long.
 * It may say no of an entry without a quirk, which is then only read more slowly.
 */
export const isStandard = ({ request, response }: Members): boolean =>
	isObject(request) && isObject(response) && isStandardRequest(request) && isStandardResponse(response);

const isStandardRequest = (request: Members): boolean =>
	request.content === undefined &&
	isWithoutNumerals(request) &&
	(request.postData === undefined || isStandardBody(request.postData)) &&
	isStandardList(request.headers);

const isStandardResponse = (response: Members): boolean =>
	response.postData === undefined &&
	typeof response.status === "number" &&
	response.status >= 0 &&
	typeof response._error !== "string" &&
	typeof response._failureText !== "string" &&
	isWithoutNumerals(response) &&
	isStandardBody(response.content) &&
	isStandardList(response.headers);

/** Whether no member that is a number in HAR is a text. */
const isWithoutNumerals = ({ status, bodySize, headersSize, size, compression }: Members): boolean =>
	typeof status !== "string" &&
	typeof bodySize !== "string" &&
	typeof headersSize !== "string" &&
	typeof size !== "string" &&
	typeof compression !== "string";

/** A body that is encoded or taken apart into fields may be spelt in many ways. */
const isStandardBody = (body: unknown): boolean =>
	isObject(body) &&
	body.text !== null &&
	body.comment !== null &&
	body.encoding === undefined &&
	body.params === undefined &&
	isWithoutNumerals(body);

function isStandardList(headers: unknown): boolean {
	if (!Array.isArray(headers)) return false;
	for (const header of headers) if (!isStandardHeader(header)) return false;
	return true;
}

function isStandardHeader(header: unknown): boolean {
	if (!isObject(header) || Array.isArray(header)) return false;
	const { name, value } = header;
	return typeof name === "string" && typeof value === "string" && name.charCodeAt(0) !== 0x3a && !value.includes("\n");
}
