import type { JsonObject } from "../openapi/document.ts";
import { type DocumentNode, nodesBelow, nodesIn, nodesReached, targetOf } from "../openapi/document-tree.ts";
import { type Element, elementOf } from "./element.ts";

/** Every node in the path items of the document, including the shared ones. */
export function writtenIn(root: JsonObject, section: "paths" | "webhooks"): DocumentNode[] {
	return nodesIn({ kind: "document", value: root, pointer: "" })
		.filter(({ member }) => member === section)
		.map((item) => ({ ...item, ...targetOf(root, item.value) }))
		.flatMap(nodesBelow);
}

/** The bodies that clients send and those that servers send. The request of a webhook belongs to the latter. */
export function bodies(root: JsonObject): { requests: Element[]; responses: Element[] } {
	const all = writtenIn(root, "paths");
	const isHook = ({ pointer }: DocumentNode) => pointer.includes("/callbacks/");
	const sent = all.filter(({ kind }) => kind === "requestBody");
	const announced = writtenIn(root, "webhooks").filter(({ kind }) => kind === "requestBody");
	const answered = all.filter(({ kind }) => kind === "response");
	const reached = (nodes: DocumentNode[]) => nodesReached(root, nodes).map(elementOf);
	return {
		requests: reached(sent.filter((each) => !isHook(each))),
		responses: reached([...answered, ...sent.filter(isHook), ...announced]),
	};
}
