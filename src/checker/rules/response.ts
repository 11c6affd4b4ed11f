import { type Body, type Exchange, headerValues, type Message, type Text } from "../../har/exchange.ts";
import { mediaTypeOf } from "../../har/message-type.ts";
import { jsonOf } from "../../har/parse-json.ts";
import { bodyKind } from "../../openapi/body-kind.ts";
import { step } from "../../openapi/json-pointer.ts";
import { essence, isJson } from "../../openapi/media-type.ts";
import type { Contract, Header, MediaType, Operation, Response, Schema } from "../contract.ts";
import type { DraftFinding } from "../finding.ts";
import { judgeValue, keeps } from "../schema/judge-value.ts";
import { judgeContent } from "./content.ts";
import { contentFor, describeContent, describeMediaType } from "./declared-content.ts";
import { headerReadings } from "./header-value.ts";

/** A few statuses make up a recording, and every rule asks for them. The rest of a recording with endlessly many is not kept. */
const knownLimit = 100;

const known = new WeakMap<Operation, Map<number, Response | undefined>>();

/** The declared response for a status. First the exact status counts, then its class (`4XX`), then `default`. */
export function responseFor(operation: Operation, status: number): Response | undefined {
	const found = known.get(operation) ?? new Map<number, Response | undefined>();
	if (found.has(status)) return found.get(status);
	const response = findResponse(operation, status);
	if (found.size < knownLimit) known.set(operation, found.set(status, response));
	return response;
}

function findResponse({ responses }: Operation, status: number): Response | undefined {
	const like = (name: string) => responses.find((each) => each.status === name);
	const ofClass = `${Math.trunc(status / 100)}XX`;
	return like(`${status}`) ?? responses.find((each) => each.status.toUpperCase() === ofClass) ?? like("default");
}

export function judgeResponse(contract: Contract, operation: Operation, exchange: Exchange): DraftFinding[] {
	if (isOfGateway(contract, operation, exchange)) return [gatewayReply(operation, exchange)];
	const response = responseFor(operation, exchange.status);
	if (response !== undefined) return [...judgeHeaders(response, exchange.response), ...judgeBody(contract, response, exchange)];
	if (isNotModified(exchange)) return [];
	const expected = operation.responses.map(({ status }) => status).join(", ");
	const message = `expected one of ${expected}; got ${exchange.status}`;
	return [{ rule: "response-status", pointer: "/response/status", message, line: operation.line }];
}

/** Whoever asks by a condition is answered 304, whatever a contract says: https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5 */
const isNotModified = ({ status, request }: Exchange) =>
	status === 304 && ["if-none-match", "if-modified-since"].some((name) => headerValues(request, name).length > 0);

/** Whether a refusal is a page of what stands before the service: it has no media type that the service declares. */
export function isOfGateway(contract: Contract, operation: Operation, { status, response: message }: Exchange): boolean {
	if (contract.gateway !== true || status < 400) return false;
	const response = responseFor(operation, status);
	const content = contentOf(operation, response);
	const type = typeOf(contract, message);
	if (type !== undefined) return contentFor(content, type) === undefined;
	return response === undefined || (message.body !== undefined && content.length > 0 && !isOfService(content, message.body));
}

/** Whether a body without a type is one of the service: then the service left out the type. */
const isOfService = (content: MediaType[], body: Body) =>
	content.some(({ mediaType, schema }) => isJson(mediaType) && schema !== undefined && "text" in body && keepsJson(schema, body));

function keepsJson(schema: Schema, body: Text): boolean {
	const json = jsonOf(body);
	return "value" in json && schema.open(json.value);
}

/** What a status declares. Of a status that is not declared, what the others do. */
const contentOf = ({ responses }: Operation, response: Response | undefined) =>
	response?.content ?? responses.flatMap(({ content }) => content);

function gatewayReply(operation: Operation, { status, response: message }: Exchange): DraftFinding {
	const response = responseFor(operation, status);
	const types = new Map(contentOf(operation, response).map((each) => [each.mediaType, each]));
	const got = describeMediaType(mediaTypeOf(message));
	return {
		rule: "gateway-reply",
		pointer: "/response/headers/content-type",
		message: `expected ${describeContent([...types.values()])} of the service, got ${got} with ${status}: a gateway before it may answer so`,
		line: response?.content[0]?.line ?? response?.line ?? operation.line,
	};
}

function judgeHeaders({ headers }: Response, message: Message): DraftFinding[] {
	return headers.flatMap((header) => judgeHeader(header, headerValues(message, header.name)));
}

function judgeHeader(header: Header, values: string[]): DraftFinding[] {
	const { name, required, line, schema } = header;
	if (values.length === 0 ? !required : values.length === 1 && keeps(schema, values[0])) return [];
	const site = { rule: "response-header", pointer: `/response/headers${step(name.toLowerCase())}`, line } as const;
	if (values.length === 0) return [{ ...site, message: "expected a value, got none" }];
	return headerReadings(header, values).flatMap((value) => judgeValue(schema, value, site));
}

function judgeBody(contract: Contract, response: Response, exchange: Exchange): DraftFinding[] {
	const { content } = response;
	const { body } = exchange.response;
	const sent = typeOf(contract, exchange.response);
	if (hasNoBody(exchange)) return judgeTypeAlone(response, sent);
	const isEmpty = body !== undefined && "text" in body && body.text === "";
	const [first] = content;
	const type = sent ?? (contract.contentType === "absent" || isEmpty ? first?.mediaType : undefined);
	// There is no body to judge, or none that was recorded.
	if (first === undefined ? body === undefined || isEmpty : type === undefined && body === undefined) return [];
	const declared = type === undefined ? undefined : declaredFor(contract, content, type, body);
	if (declared === undefined) return [wrongType(response, type)];
	return body === undefined ? [] : judgeContent(declared.mediaType, declared.type, body, "response");
}

/** A response without a body may say the type that the body would have. */
const judgeTypeAlone = (response: Response, sent: string | undefined) =>
	sent === undefined || contentFor(response.content, sent) !== undefined ? [] : [wrongType(response, sent)];

/** The declared content that a body of a type is, and the type to read it by. */
function declaredFor(contract: Contract, content: MediaType[], type: string, body: Body | undefined) {
	const mediaType = contentFor(content, type);
	if (mediaType !== undefined) return { mediaType, type };
	const meant = isOfProxy(contract, type) ? meantBy(content, type, body) : undefined;
	return meant && { mediaType: meant, type: meant.mediaType };
}

const wrongType = ({ content, line }: Pick<Response, "content" | "line">, type: string | undefined): DraftFinding => ({
	rule: "response-media-type",
	pointer: "/response/headers/content-type",
	message: `expected ${describeContent(content)}, got ${describeMediaType(type)}`,
	line: content[0]?.line ?? line,
});

/** Whether HTTP forbids a body, whatever the contract declares: https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1 */
export function hasNoBody({ method, status, response: { body } }: Exchange): boolean {
	if (method.toUpperCase() === "HEAD") return true;
	const isEmpty = body === undefined || ("text" in body && body.text === "");
	return isEmpty && (status === 204 || status === 304);
}

/** The types that a proxy adds to a reply that has none: https://nginx.org/en/docs/http/ngx_http_core_module.html#default_type */
const addedTypes = ["application/octet-stream", "text/plain"];

const isOfProxy = ({ contentType }: Contract, type: string | undefined) =>
	contentType === "absent" && type !== undefined && addedTypes.includes(essence(type));

/** The declared content that a body is, if its type says nothing: JSON, or text behind a type of bytes. */
function meantBy(content: MediaType[], type: string, body: Body | undefined): MediaType | undefined {
	const json = content.find(({ mediaType }) => isJson(mediaType));
	const text = bodyKind(type) === "bytes" ? content.find(({ mediaType }) => bodyKind(mediaType) === "text") : undefined;
	const isText = body !== undefined && "text" in body && "fault" in jsonOf(body);
	return isText ? (text ?? json) : (json ?? text);
}

/** If servers send no Content-Type, a browser records the type that it guessed. So the recorded type does not count. */
function typeOf({ contentType }: Contract, message: Message): string | undefined {
	const isGuessed = contentType === "absent" && message.headers.length > 0;
	return mediaTypeOf(isGuessed ? { headers: message.headers } : message);
}
