import { slownessOf } from "../lint/linear-expression.ts";
import { below, isObject, type JsonObject } from "../openapi/document.ts";
import { everyNode } from "../openapi/document-tree.ts";
import type { Problem } from "./problem.ts";

/** Patterns that a text of a few letters keeps busy without end. Whoever calls the mock may send one. */
export function slowPatterns(document: JsonObject): Problem[] {
	return everyNode(document)
		.filter(({ kind }) => kind === "schema")
		.flatMap(({ value: { pattern, patternProperties }, pointer }) => [
			...(typeof pattern === "string" ? wrongWith(pattern, below(pointer, "pattern")) : []),
			...Object.keys(isObject(patternProperties) ? patternProperties : {}).flatMap((name) =>
				wrongWith(name, below(below(pointer, "patternProperties"), name)),
			),
		]);
}

function wrongWith(pattern: string, pointer: string): Problem[] {
	const slowness = isExpression(pattern) ? slownessOf(pattern, "u") : undefined;
	if (slowness === undefined) return [];
	return [{ pointer, what: `the pattern ${pattern} may take a program's whole time: ${slowness.message}` }];
}

/** What is none is found by those who read it. */
function isExpression(pattern: string): boolean {
	try {
		// Linear: it is only made here, and matches nothing.
		return new RegExp(pattern, "u") instanceof RegExp;
	} catch {
		return false;
	}
}
