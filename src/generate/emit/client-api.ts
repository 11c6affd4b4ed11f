import type { Poll, Reply, Route, StyledParameter } from "../../client/route.ts";
import { defaultOf } from "../../openapi/default-header.ts";
import { below, type Json, type Spec } from "../../openapi/document.ts";
import { defaultStyle } from "../../openapi/parameter-styles/styles.ts";
import { Code } from "../code-writer.ts";
import type { ApiModel, ApiOperation, ApiResponse } from "../model/api-model.ts";
import type { ParameterModel } from "../model/parameter.ts";
import type { PollModel } from "../model/poll.ts";
import { readBody, type SentBody, sentBody } from "./client-bodies.ts";

/** A route of the client runtime, with the names of its functions. */
export type WrittenRoute = Omit<Route, "request" | "encode" | "read"> & SentBody & { request?: Code; read?: Code };

/** The function of src/client/styled-request.ts. */
export const styledWriter = "styledRequestOf";

/** The function of src/client/default-headers.ts. */
export const defaultWriter = "withDefaults";

/** The client runtime's description of each operation, by operationId. */
export const routesOf = ({ spec, operations }: ApiModel): Record<string, WrittenRoute> =>
	Object.fromEntries(operations.map((operation) => [operation.operationId, routeOf(spec, operation)]));

function routeOf(spec: Spec, { method, path, parameters, sendable, requestBody, responses }: ApiOperation): WrittenRoute {
	const alternatives = sendable.filter((alternative) => alternative.length > 0);
	const styled = parameters.flatMap(styledOf);
	const headers = parameters.flatMap((parameter) => filledOf(spec, parameter));
	const replies = Object.fromEntries(responses.map((response) => [response.status, replyOf(spec, response)]));
	return {
		method,
		path,
		...(styled.length > 0 && { styled }),
		...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
		...writerOf(styled.length > 0, headers.length > 0),
		...(alternatives.length > 0 && { security: alternatives }),
		...sentBody(spec, requestBody?.content ?? []),
		...(Object.values(replies).some(({ texts }) => texts) && { read: new Code("read") }),
		replies,
	};
}

function writerOf(isStyled: boolean, isFilled: boolean): { request?: Code } {
	const styled = isStyled ? styledWriter : "";
	const written = isFilled ? `${defaultWriter}(${styled})` : styled;
	return written === "" ? {} : { request: new Code(written) };
}

/** A header with the default that the client sends. */
function filledOf(spec: Spec, { name, in: where, schema }: ParameterModel): [name: string, value: Json][] {
	const value = where === "header" ? defaultOf(spec, schema.value, schema.pointer) : undefined;
	return value === undefined ? [] : [[name, value]];
}

/** A parameter that src/client/request.ts does not write by itself. It writes one text as it is, and in the query a list as a repeated key. */
function styledOf({ name, in: where, writing }: ParameterModel): StyledParameter[] {
	if (writing === "json")
		return [{ name, in: where, style: defaultStyle(where), explode: false, ...(where === "header" && { escaping: "none" }), json: true }];
	const { style, explode, escaping, shapes } = writing;
	const isOneText = shapes.join() === "value" && style === defaultStyle(where);
	const isRepeatedKey = where === "query" && style === "form" && explode && !shapes.includes("object");
	if (where !== "cookie" && escaping !== "reserved" && (isOneText || isRepeatedKey)) return [];
	return [{ name, in: where, style, explode, ...(escaping && { escaping }) }];
}

function replyOf(spec: Spec, { content, outcome, retryable, expired, poll, links }: ApiResponse): Reply {
	return {
		...readBody(spec, content),
		...(outcome && { outcome }),
		...(retryable && { retryable }),
		...(expired && { expired }),
		...(poll && { poll: clientPoll(spec, poll) }),
		...(links.length > 0 && { links }),
	};
}

function clientPoll(spec: Spec, { operation, parameter, header, url, interval, pending, id, pointer }: PollModel): Poll {
	if (id !== undefined && header === undefined)
		throw spec.error(below(pointer, "id"), "a client chooses the id of a job in a header; write $request.header. and its name");
	return { operation, parameter, ...(header !== undefined && { header }), url, interval, pending };
}
