import { isObject, type Json, type JsonObject } from "../openapi/document.ts";
import { valueAt } from "../openapi/json-pointer.ts";
import { type Element, elementsBelow } from "./element.ts";

/** The element that a `$ref` within the document leads to; a property's leads to a schema. */
export function target(root: JsonObject, { kind, name, value }: Element): Element | undefined {
	const reference = value.$ref;
	if (typeof reference !== "string" || !reference.startsWith("#/")) return undefined;
	const found = valueAt(root, reference.slice(1)) as Json | undefined;
	return isObject(found) ? { kind: kind === "property" ? "schema" : kind, name, value: found, pointer: reference.slice(1) } : undefined;
}

/** These elements and every one that they hold, `$ref`s followed, the outer before the inner, each once where it is written. */
export function reached(root: JsonObject, elements: Element[], seen = new Map<string, Element>()): Element[] {
	for (const element of elements.flatMap((each) => [each, ...elementsBelow(each.value, each.pointer)])) {
		const place = `${element.kind} ${element.pointer}`;
		if (seen.has(place)) continue;
		seen.set(place, element);
		const meant = target(root, element);
		if (meant !== undefined) reached(root, [meant], seen);
	}
	return [...seen.values()];
}

/** What is written in the path items of the document, the shared ones too. */
export function writtenIn(root: JsonObject, section: "paths" | "webhooks"): Element[] {
	return elementsBelow(root, "")
		.filter(({ kind, pointer }) => kind === "pathItem" && pointer.startsWith(`/${section}/`))
		.map((item) => target(root, item) ?? item)
		.flatMap(({ value, pointer }) => elementsBelow(value, pointer));
}

/** The bodies that clients send and those that servers send, a web hook's request among the latter. */
export function bodies(root: JsonObject): { requests: Element[]; responses: Element[] } {
	const all = writtenIn(root, "paths");
	const isHook = ({ pointer }: Element) => pointer.includes("/callbacks/");
	const sent = all.filter(({ kind }) => kind === "requestBody");
	const announced = writtenIn(root, "webhooks").filter(({ kind }) => kind === "requestBody");
	const answered = all.filter(({ kind }) => kind === "response");
	return {
		requests: reached(
			root,
			sent.filter((each) => !isHook(each)),
		),
		responses: reached(root, [...answered, ...sent.filter(isHook), ...announced]),
	};
}
