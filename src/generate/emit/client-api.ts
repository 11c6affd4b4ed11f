import type { Poll, Reply, Route } from "../../client/route.ts";
import { below, type Spec } from "../../openapi/document.ts";
import { Code } from "../code-writer.ts";
import type { ApiModel, ApiOperation, ApiResponse } from "../model/api-model.ts";
import type { PollModel } from "../model/poll.ts";
import { readBody, type SentBody, sentBody } from "./client-bodies.ts";

/** A route of the client runtime, with the names of its functions. */
type WrittenRoute = Omit<Route, "encode" | "read"> & SentBody & { read?: Code };

/** The client runtime's description of each operation, by operationId. */
export const routesOf = ({ spec, operations }: ApiModel): Record<string, WrittenRoute> =>
	Object.fromEntries(operations.map((operation) => [operation.operationId, routeOf(spec, operation)]));

function routeOf(spec: Spec, { method, path, security, requestBody, secrets, responses }: ApiOperation): WrittenRoute {
	const alternatives = security.alternatives.filter((alternative) => alternative.length > 0);
	const replies = Object.fromEntries(responses.map((response) => [response.status, replyOf(spec, response)]));
	return {
		method,
		path,
		...(alternatives.length > 0 && { security: alternatives.map((alternative) => alternative.map(({ scheme }) => scheme)) }),
		...sentBody(spec, requestBody?.content ?? []),
		...(secrets.length > 0 && { secrets }),
		...(Object.values(replies).some(({ texts }) => texts) && { read: new Code("read") }),
		replies,
	};
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
