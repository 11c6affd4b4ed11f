import { below, isObject, type Spec } from "../document.ts";
import { operationsOf, requestBodyOf } from "../operations.ts";
import type { SpecError } from "../spec-error.ts";

/** A request body that fetch cannot send: https://fetch.spec.whatwg.org/#dom-request, step 36. And one without a media type, which says nothing. */
export function* requestBodies(spec: Spec): Iterable<SpecError> {
	for (const { method, operation } of operationsOf(spec)) {
		const body = requestBodyOf(spec, operation);
		if (body === undefined) continue;
		if (method === "get" || method === "head")
			yield spec.error(below(operation.pointer, "requestBody"), `fetch sends no body with ${method.toUpperCase()}; leave the body out`);
		const { content } = body.value;
		const mediaTypes = Object.keys(isObject(content) ? content : {});
		if (mediaTypes.length === 0)
			yield spec.error(below(body.pointer, "content"), "no media type; declare one, such as application/json, or leave the body out");
		for (const mediaType of mediaTypes)
			if (mediaType.includes("*"))
				yield spec.error(
					below(below(body.pointer, "content"), mediaType),
					`a request has one media type, and ${mediaType} is a range; name each media type`,
				);
	}
}
