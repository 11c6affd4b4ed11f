import type { Exchange } from "../../har/exchange.ts";
import { mediaTypeOf } from "../../har/message-type.ts";
import type { Operation } from "../contract.ts";
import type { DraftFinding } from "../finding.ts";
import { judgeContent } from "./content.ts";
import { contentFor, describeContent, describeMediaType } from "./declared-content.ts";
import { judgeParameters } from "./parameters.ts";
import { judgeSecurity } from "./security.ts";

export function judgeRequest(operation: Operation, exchange: Exchange, path: Record<string, string>): DraftFinding[] {
	return [...judgeParameters(operation, exchange, path), ...judgeSecurity(operation, exchange), ...judgeBody(operation, exchange)];
}

function judgeBody({ requestBody, line }: Operation, { request }: Exchange): DraftFinding[] {
	const { body } = request;
	if (body === undefined) return [];
	const isEmpty = "text" in body && body.text === "";
	if (isEmpty) {
		return requestBody?.required
			? [{ rule: "request-schema", pointer: "/request/body", message: "expected a body, got none", line: requestBody.line }]
			: [];
	}
	const content = requestBody?.content ?? [];
	const type = mediaTypeOf(request);
	const mediaType = type === undefined ? undefined : contentFor(content, type);
	if (type !== undefined && mediaType !== undefined) return judgeContent(mediaType, type, body, "request");
	return [
		{
			rule: "request-media-type",
			pointer: "/request/headers/content-type",
			message: `expected ${describeContent(content)}, got ${describeMediaType(type)}`,
			line: requestBody?.line ?? line,
		},
	];
}
