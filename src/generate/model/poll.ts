import type { Poll } from "../../client/route.ts";
import { below, isObject, type JsonObject, type Spec } from "../../openapi/document.ts";
import { steps } from "../../openapi/json-pointer.ts";
import { membersOf, type Place } from "../../openapi/resolve.ts";
import { readExpression } from "../../openapi/runtime-expression.ts";

export interface PollModel extends Poll {
	/** The place of `x-poll`. */
	pointer: string;
	/** A runtime expression: the part of the request in which a client may choose the job's id. If it is a header, {@link Poll.header} is its name. */
	id?: string;
	/** The runtime expression that the link has for each parameter of the job. */
	parameters: Record<string, string>;
}

/** The JSON Pointer of the URL in the body of a response at which a client goes on, from `x-poll`. */
export function followedUrl(spec: Spec, response: Place): string | undefined {
	const poll = linkOf(spec, response)?.value["x-poll"];
	const location = readExpression(String(isObject(poll) ? poll.url : ""));
	return location?.message === "response" && location.in === "body" ? location.pointer : undefined;
}

/** The link of a response to its job. */
const linkOf = (spec: Spec, { pointer, value }: Place): Place | undefined =>
	membersOf(spec, value.links, below(pointer, "links")).find(([, each]) => each.value["x-poll"] !== undefined)?.[1];

/** `x-poll` of the link of a response to its job. */
export function pollOf(spec: Spec, response: Place, operationIds: readonly string[]): PollModel | undefined {
	const link = linkOf(spec, response);
	if (link === undefined) return undefined;
	const poll = link.value["x-poll"];
	const at = below(link.pointer, "x-poll");
	if (!isObject(poll)) throw spec.error(at, "expected an object with url, interval, pending and done");
	const { interval, pending } = poll;
	const job = jobOf(spec, link, operationIds);
	const places = placesOf(spec, poll, at);
	if (typeof interval !== "number" || interval <= 0) throw spec.error(below(at, "interval"), "expected milliseconds, more than 0");
	if (!Array.isArray(pending) || !pending.every((status) => typeof status === "number"))
		throw spec.error(below(at, "pending"), "expected the statuses of a running job");
	return { ...job, ...places, interval, pending: pending.map(Number), pointer: at };
}

/** The part of the link that describes the job's operation. */
function jobOf(
	spec: Spec,
	{ pointer, value }: Place,
	operationIds: readonly string[],
): Pick<PollModel, "operation" | "parameter" | "parameters"> {
	const { operationId, parameters } = value;
	if (typeof operationId !== "string" || !operationIds.includes(operationId))
		throw spec.error(below(pointer, "operationId"), "expected the operationId of the job in this spec");
	const expressions = Object.entries(isObject(parameters) ? parameters : {}).map(([name, text]) => [name, String(text)] as const);
	const [[parameter] = []] = expressions;
	if (parameter === undefined) throw spec.error(pointer, "expected parameters with the path parameter that takes the job's id");
	return { operation: operationId, parameter, parameters: Object.fromEntries(expressions) };
}

/** The places of the job's URL, and of the id that a client may choose. */
function placesOf(spec: Spec, { url, id }: JsonObject, at: string): Pick<PollModel, "header" | "id" | "url"> {
	const location = readExpression(String(url));
	if (location?.message !== "response" || location.in !== "body" || location.pointer === "")
		throw spec.error(below(at, "url"), "expected $response.body# and a JSON Pointer");
	if (id === undefined) return { url: location.pointer };
	const chosen = readExpression(String(id));
	if (chosen?.message !== "request") throw spec.error(below(at, "id"), "expected $request. and what names a part of a request");
	return { ...(chosen.in === "header" && { header: steps(chosen.pointer)[0] ?? "" }), url: location.pointer, id: String(id) };
}
