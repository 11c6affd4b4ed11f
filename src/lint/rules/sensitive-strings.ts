import type { JsonObject } from "../../openapi/document.ts";
import { elementsOf } from "../element.ts";
import type { HouseRule } from "../rule.ts";

/** A recording shows a free string only if somebody said that it is harmless, so every free string says what it is. A list or a pattern says it, too. */
export const sensitiveStrings: HouseRule = (root, report) => {
	const all = elementsOf(root);
	const marked = all.flatMap(({ kind, value, pointer }) =>
		(kind === "parameter" || kind === "header") && isMarked(value) ? [`${pointer}/`] : [],
	);
	for (const { kind, name, value, pointer } of all) {
		if ((kind !== "schema" && kind !== "property") || !isFree(value) || isMarked(value)) continue;
		if (!marked.some((holder) => pointer.startsWith(holder)))
			report(pointer, `string ${name} has no mark; write x-sensitive-data: { mask: full }, text for words that may hold a secret, or none`);
	}
};

const isMarked = (value: JsonObject) => value["x-sensitive-data"] !== undefined;

const said = ["enum", "const", "x-extensible-enum", "pattern"];

const isFree = (schema: JsonObject) => [schema.type].flat().includes("string") && !said.some((keyword) => schema[keyword] !== undefined);
