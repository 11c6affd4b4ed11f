import { type Exchange, headerValues, type Message } from "../../har/exchange.ts";
import { mediaTypeOf } from "../../har/message-type.ts";
import { step } from "../../openapi/json-pointer.ts";
import type { Contract, Header, Operation, Response } from "../contract.ts";
import type { DraftFinding } from "../finding.ts";
import { keeps } from "../schema/judge-value.ts";
import { judgeContent } from "./content.ts";
import { contentFor, describeContent, describeMediaType } from "./declared-content.ts";
import { judgeText } from "./typed-text.ts";

/** The declared response for a status. First the exact status counts, then its class (`4XX`), then `default`. */
export function responseFor({ responses }: Operation, status: number): Response | undefined {
	const like = (name: string) => responses.find((each) => each.status === name);
	const ofClass = `${Math.trunc(status / 100)}XX`;
	return like(`${status}`) ?? responses.find((each) => each.status.toUpperCase() === ofClass) ?? like("default");
}

export function judgeResponse(contract: Contract, operation: Operation, exchange: Exchange): DraftFinding[] {
	const response = responseFor(operation, exchange.status);
	if (response !== undefined) return [...judgeHeaders(response, exchange.response), ...judgeBody(contract, response, exchange.response)];
	const expected = operation.responses.map(({ status }) => status).join(", ");
	const message = `expected one of ${expected}; got ${exchange.status}`;
	return [{ rule: "response-status", pointer: "/response/status", message, line: operation.line }];
}

function judgeHeaders({ headers }: Response, message: Message): DraftFinding[] {
	return headers.flatMap((header) => judgeHeader(header, headerValues(message, header.name)));
}

/** A header that is sent twice is a list, except Set-Cookie: https://www.rfc-editor.org/rfc/rfc9110#section-5.3 */
function judgeHeader({ name, required, line, schema }: Header, values: string[]): DraftFinding[] {
	if (values.length === 0 ? !required : values.length === 1 && keeps(schema, values[0])) return [];
	const site = { rule: "response-header", pointer: `/response/headers${step(name.toLowerCase())}`, line } as const;
	if (values.length === 0) return [{ ...site, message: "expected a value, got none" }];
	const separate = name.toLowerCase() === "set-cookie" ? values : [values.join(", ")];
	return separate.flatMap((value) => judgeText(schema, value, site));
}

function judgeBody(contract: Contract, { content, line }: Response, message: Message): DraftFinding[] {
	const { body } = message;
	const isEmpty = body !== undefined && "text" in body && body.text === "";
	const [first] = content;
	const type = typeOf(contract, message) ?? (contract.contentType === "absent" || isEmpty ? first?.mediaType : undefined);
	if (first === undefined && (body === undefined || isEmpty)) return [];
	if (type === undefined && body === undefined) return [];
	const mediaType = type === undefined ? undefined : contentFor(content, type);
	if (type !== undefined && mediaType !== undefined) return body === undefined ? [] : judgeContent(mediaType, type, body, "response");
	const expected = `expected ${describeContent(content)}, got ${describeMediaType(type)}`;
	return [{ rule: "response-media-type", pointer: "/response/headers/content-type", message: expected, line: first?.line ?? line }];
}

/** If servers send no Content-Type, a browser records the type that it guessed. So the recorded type does not count. */
function typeOf({ contentType }: Contract, message: Message): string | undefined {
	const isGuessed = contentType === "absent" && message.headers.length > 0;
	return mediaTypeOf(isGuessed ? { headers: message.headers } : message);
}
