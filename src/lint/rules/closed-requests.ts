import { isObject, type JsonObject } from "../../openapi/document.ts";
import { targetOf } from "../../openapi/document-tree.ts";
import { otherMembers } from "../../openapi/schemas/schema-keywords.ts";
import { elementsBelow } from "../element.ts";
import { bodies } from "../reached.ts";
import type { HouseRule } from "../rule.ts";

/** An unknown member of a request is the client's mistake, so request schemas are closed. Branches of a closed schema need not be closed again. */
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

/** Whether it refuses further members, or has a schema for them. */
const isClosed = (schema: JsonObject) =>
	otherMembers.map((keyword) => schema[keyword]).some((rest) => rest === false || (isObject(rest) && Object.keys(rest).length > 0));

const isBranch = (pointer: string) => /^\/((allOf|anyOf|oneOf)\/\d+|if|then|else|not)$/.test(pointer);
