import { isObject, type JsonObject } from "../../openapi/document.ts";
import { below } from "../../openapi/json-pointer.ts";
import { elementsOf } from "../element.ts";
import { slownessOf } from "../linear-expression.ts";
import type { HouseRule } from "../rule.ts";

/** A pattern, and the JSON Pointer to it. */
type WrittenPattern = [pattern: string, pointer: string];

/** A pattern takes time in proportion to its text. Clients, the checker and the mock try it on whatever they are sent, however long. */
export const linearPatterns: HouseRule = (root, report) => {
	const schemas = elementsOf(root).flatMap(({ kind, value, pointer }) =>
		kind === "schema" || kind === "property" ? patternsOf(value, pointer) : [],
	);
	const mocks = [{ value: root, pointer: "" }, ...elementsOf(root).filter(({ kind }) => kind === "operation")].flatMap(
		({ value, pointer }) => patternsWithin(value["x-mock"], below(pointer, "x-mock")),
	);
	for (const [pattern, at] of [...schemas, ...mocks]) {
		const slowness = slownessOf(pattern, "u");
		if (slowness !== undefined)
			report(
				at,
				`expected a pattern that takes time in proportion to its text, got ${pattern}: ${slowness.message}; let no two repetitions take the same characters`,
			);
	}
};

function patternsOf({ pattern, patternProperties }: JsonObject, pointer: string): WrittenPattern[] {
	const names = isObject(patternProperties) ? Object.keys(patternProperties) : [];
	return [
		...(typeof pattern === "string" ? [[pattern, below(pointer, "pattern")] satisfies WrittenPattern] : []),
		...names.map((name): WrittenPattern => [name, below(below(pointer, "patternProperties"), name)]),
	];
}

/** The patterns of the conditions of `x-mock`, at any depth. */
function patternsWithin(value: unknown, pointer: string): WrittenPattern[] {
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([name, each]): WrittenPattern[] =>
		name === "pattern" && typeof each === "string" ? [[each, below(pointer, name)]] : patternsWithin(each, below(pointer, name)),
	);
}
