import type { DraftFinding } from "../../checker/finding.ts";
import { type Expression, evaluate, parseExpression, type Values } from "../../openapi/runtime-expression.ts";

/** What `x-mock` demands of a value of the request. */
export interface Condition {
	value: Expression;
	/** `present`, `absent`, `invalid`, a pattern that the value matches, or the value itself. */
	is: unknown;
}

/** Each is a runtime expression and what it must be: `{ $request.path.uuid: present, $request.header.X-Version: { pattern: ^2 } }`. */
export const readConditions = (when: Record<string, unknown>): Condition[] =>
	Object.entries(when).map(([text, is]) => ({ value: parseExpression(text), is: patternIn(is) ?? is }));

export function holds({ value, is }: Condition, values: Values, errors: DraftFinding[]): boolean {
	if (is === "invalid") return errors.some(({ pointer }) => isWithin(pointer, pointerTo(value)));
	const actual = evaluate(value, values);
	if (actual === undefined || is === "absent") return actual === undefined && is === "absent";
	return is instanceof RegExp ? is.test(beginningOf(actual)) : is === "present" || textOf(actual) === textOf(is);
}

/** The named groups of the patterns, as they match the values. */
export const partsOf = (conditions: readonly Condition[], values: Values): Record<string, string | undefined> =>
	Object.assign({}, ...conditions.map(({ value, is }) => is instanceof RegExp && is.exec(beginningOf(evaluate(value, values)))?.groups));

/** As much as a pattern is tried on, so that no request makes it slow. */
const beginningOf = (value: unknown): string => textOf(value).slice(0, 1_024);

/** An object may have a member `toString` of its own. */
const textOf = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value));

function patternIn(is: unknown): RegExp | undefined {
	const { pattern } = Object(is) as { pattern?: unknown };
	// Linear: its text is cut to 1 kB wherever it is tried.
	return typeof pattern === "string" ? new RegExp(pattern, "u") : undefined;
}

/** Where a finding about the value points: `/request/headers/x-token`. */
function pointerTo({ in: place, pointer }: Expression): string {
	return place === "header" ? `/request/headers${pointer.toLowerCase()}` : `/request/${place}${pointer}`;
}

const isWithin = (pointer: string, outer: string): boolean => pointer === outer || pointer.startsWith(`${outer}/`);
