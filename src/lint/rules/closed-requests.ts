import { isObject, type JsonObject } from "../../openapi/document.ts";
import { targetOf } from "../../openapi/document-tree.ts";
import { otherMembers } from "../../openapi/schema-keywords.ts";
import { elementsBelow } from "../element.ts";
import { bodies } from "../reached.ts";
import type { HouseRule } from "../rule.ts";

/** An unknown member of a request is a mistake of its sender. What a schema closes, its branches need not. */
export const closedRequests: HouseRule = (root, report) => {
	const covered = new Set<string>();
	for (const element of bodies(root).requests) {
		const { kind, name, value, pointer } = element;
		if (kind !== "schema" && kind !== "property") continue;
		if (isClosed(value) || covered.has(pointer)) {
			for (const each of elementsBelow(element).filter((each) => isBranch(each.pointer.slice(pointer.length)))) {
				covered.add(each.pointer);
				covered.add(targetOf(root, each.value)?.pointer ?? each.pointer);
			}
		} else if (value.properties !== undefined || [value.type].flat().includes("object"))
			report(pointer, `object ${name} of a request is open; write additionalProperties: false`);
	}
};

/** It takes no further member, or says of what form they are. */
const isClosed = (schema: JsonObject) =>
	otherMembers.map((keyword) => schema[keyword]).some((rest) => rest === false || (isObject(rest) && Object.keys(rest).length > 0));

const isBranch = (pointer: string) => /^\/((allOf|anyOf|oneOf)\/\d+|if|then|else|not)$/.test(pointer);
