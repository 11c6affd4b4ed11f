import { below, isObject, type Spec } from "../document.ts";
import { operationsOf, requestBodyOf } from "../operations.ts";
import type { SpecError } from "../spec-error.ts";

/** A request body that fetch cannot send: https://fetch.spec.whatwg.org/#dom-request, step 36. */
export function* requestBodies(spec: Spec): Iterable<SpecError> {
	for (const { method, operation } of operationsOf(spec)) {
		const body = requestBodyOf(spec, operation);
		if (body === undefined) continue;
		if (method === "get" || method === "head")
			yield spec.error(below(operation.pointer, "requestBody"), `fetch sends no body with ${method.toUpperCase()}; leave the body out`);
		const { content } = body.value;
		for (const mediaType of Object.keys(isObject(content) ? content : {}))
			if (mediaType.includes("*"))
				yield spec.error(
					below(below(body.pointer, "content"), mediaType),
					`a request has one media type, and ${mediaType} is a range; name each media type`,
				);
	}
}
