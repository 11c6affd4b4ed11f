import type { Poll, Reply, Route } from "../../client/route.ts";
import { below, type Spec } from "../../openapi/document.ts";
import { isJson } from "../../openapi/media-type.ts";
import type { ApiModel, ApiOperation, ApiResponse } from "../model/api-model.ts";
import type { PollModel } from "../model/poll.ts";

/** The client runtime's description of each operation, by operationId. */
export const routesOf = ({ spec, operations }: ApiModel): Record<string, Route> =>
	Object.fromEntries(operations.map((operation) => [operation.operationId, routeOf(spec, operation)]));

function routeOf(spec: Spec, { method, path, security, requestBody, secrets, responses }: ApiOperation): Route {
	const alternatives = security.alternatives.filter((alternative) => alternative.length > 0);
	const body = requestBody?.content[0]?.mediaType;
	return {
		method,
		path,
		...(alternatives.length > 0 && { security: alternatives.map((alternative) => alternative.map(({ scheme }) => scheme)) }),
		...(body !== undefined && { body }),
		...(secrets.length > 0 && { secrets }),
		replies: Object.fromEntries(responses.map((response) => [response.status, replyOf(spec, response)])),
	};
}

function replyOf(spec: Spec, { content, outcome, retryable, expired, poll, links }: ApiResponse): Reply {
	return {
		...bodyOf(content.map(({ mediaType }) => mediaType)),
		...(outcome && { outcome }),
		...(retryable && { retryable }),
		...(expired && { expired }),
		...(poll && { poll: clientPoll(spec, poll) }),
		...(links.length > 0 && { links }),
	};
}

/** The client reads a reply as JSON by default, so only other kinds are written. */
function bodyOf(mediaTypes: string[]): Pick<Reply, "body"> {
	const json = mediaTypes.filter(isJson).length;
	if (json === 0 && mediaTypes.length > 0) return { body: "text" };
	return json === mediaTypes.length && json > 0 ? {} : { body: "either" };
}

function clientPoll(spec: Spec, { operation, parameter, header, url, interval, pending, id, pointer }: PollModel): Poll {
	if (id !== undefined && header === undefined)
		throw spec.error(below(pointer, "id"), "a client chooses the id of a job in a header; write $request.header. and its name");
	return { operation, parameter, ...(header !== undefined && { header }), url, interval, pending };
}
