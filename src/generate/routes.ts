import type { Contract, Operation } from "../checker/contract.ts";
import type { Reply, Route } from "../client/route.ts";
import { below, isObject, type Spec } from "../openapi/document.ts";
import { isJson } from "../openapi/media-type.ts";
import { operationAt, responsesOf } from "../openapi/operations.ts";
import type { Place } from "../openapi/resolve.ts";
import type { Draft } from "./contract-model.ts";
import { draftLinks } from "./links.ts";
import { draftPoll } from "./poll.ts";
import { draftSecrets } from "./sensitive-names.ts";

/** What the client's runtime needs to know of each operation, by operationId. */
export function draftRoutes(spec: Spec, { operations }: Draft<Contract>): Record<string, Route> {
	const ids = operations.map(({ operationId }) => operationId);
	return Object.fromEntries(operations.map((operation) => [operation.operationId, draftRoute(spec, operation, ids)]));
}

function draftRoute(spec: Spec, operation: Draft<Operation>, ids: string[]): Route {
	const { method, path, security, requestBody } = operation;
	const written = operationAt(spec, path, method);
	const alternatives = security.alternatives.filter((alternative) => alternative.length > 0);
	const secrets = draftSecrets(spec, written);
	const replies = responsesOf(spec, written.operation);
	return {
		method,
		path,
		...(alternatives.length === 0 ? {} : { security: alternatives.map((alternative) => alternative.map(({ scheme }) => scheme)) }),
		...(requestBody?.content[0] === undefined ? {} : { body: requestBody.content[0].mediaType }),
		...(secrets.length === 0 ? {} : { secrets }),
		replies: Object.fromEntries(replies.map(([status, reply]) => [status, draftReply(spec, reply, ids)])),
	};
}

function draftReply(spec: Spec, place: Place, ids: string[]): Reply {
	const { "x-outcome": outcome, "x-retryable": retryable, content } = place.value;
	const expired = draftExpired(spec, place);
	const poll = draftPoll(spec, place, ids);
	const links = draftLinks(spec, place);
	return {
		...draftBody(Object.keys(isObject(content) ? content : {})),
		...(outcome === "error" ? { outcome } : {}),
		...(retryable === true ? { retryable } : {}),
		...(expired === undefined ? {} : { expired }),
		...(poll === undefined ? {} : { poll }),
		...(links.length === 0 ? {} : { links }),
	};
}

function draftBody(mediaTypes: string[]): Pick<Reply, "body"> {
	const json = mediaTypes.filter(isJson).length;
	if (json === 0 && mediaTypes.length > 0) return { body: "text" };
	return json === mediaTypes.length && json > 0 ? {} : { body: "either" };
}

function draftExpired(spec: Spec, { pointer, value }: Place): Reply["expired"] {
	if (value["x-credential-expired"] === undefined) return undefined;
	const marks = [value["x-credential-expired"]].flat().map((mark) => {
		const { pointer: to, values } = isObject(mark) ? mark : {};
		if (typeof to !== "string" || !Array.isArray(values))
			throw spec.error(below(pointer, "x-credential-expired"), "expected a pointer and the values that mean it");
		return [to, values.map(String)] as const;
	});
	return Object.fromEntries(marks);
}
