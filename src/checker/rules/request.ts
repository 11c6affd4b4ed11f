import type { Exchange } from "../../har/exchange.ts";
import { mediaTypeOf } from "../../har/message-type.ts";
import { shown } from "../../openapi/shown-name.ts";
import type { Operation } from "../contract.ts";
import type { DraftFinding } from "../finding.ts";
import { judgeContent } from "./content.ts";
import { describeContent, describeMediaType, requestContent } from "./declared-content.ts";
import { judgeParameters } from "./parameters.ts";
import { judgeSecurity } from "./security.ts";
import { tolerated } from "./tolerated.ts";

export function judgeRequest(operation: Operation, exchange: Exchange, path: Record<string, string>): DraftFinding[] {
	return [
		...judgeMethod(operation, exchange),
		...judgeParameters(operation, exchange, path),
		...judgeSecurity(operation, exchange),
		...judgeBody(operation, exchange),
	];
}

/** An operation that servers take by any method is found by another than its own. A GET is that of its HEAD, too. */
function judgeMethod({ method, accepts, line }: Operation, exchange: Exchange): DraftFinding[] {
	const sent = exchange.method.toUpperCase();
	if (sent === method || (sent === "HEAD" && method === "GET")) return [];
	const message = `expected ${method}, got ${shown(exchange.method)}`;
	return [tolerated({ rule: "unknown-operation", pointer: "/request/method", message, line }, accepts, "methods")];
}

function judgeBody({ requestBody, line }: Operation, { request }: Exchange): DraftFinding[] {
	const { body } = request;
	if (body === undefined) return [];
	const { required = false, accepts = [], content = [], line: bodyLine = line } = requestBody ?? {};
	const isEmpty = "text" in body && body.text === "";
	if (isEmpty) {
		const missing = { rule: "request-schema" as const, pointer: "/request/body", message: "expected a body, got none", line: bodyLine };
		return required ? [tolerated(missing, accepts)] : [];
	}
	const type = mediaTypeOf(request);
	const read = requestContent(requestBody, type);
	if (read !== undefined) return judgeContent(read.declared, read.type, body, "request", accepts);
	return [
		{
			rule: "request-media-type",
			pointer: "/request/headers/content-type",
			message: `expected ${describeContent(content)}, got ${describeMediaType(type)}`,
			line: bodyLine,
		},
	];
}
