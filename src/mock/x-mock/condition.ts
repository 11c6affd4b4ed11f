import type { DraftFinding } from "../../checker/finding.ts";
import { milliseconds } from "../../generate/answers/duration.ts";
import { type Expression, evaluate, parseExpression, type Values } from "../../openapi/runtime-expression.ts";
import { distance, readDate } from "./sent-date.ts";

/** What `x-mock` demands of a value of the request. */
export interface Condition {
	value: Expression;
	/** `present`, `absent`, `invalid`, a pattern that the value matches, what its date is, or the value itself. */
	is: unknown;
}

/** What a condition is held against. */
export interface Circumstances {
	values: Values;
	/** What is wrong with the request. */
	errors: readonly DraftFinding[];
	now: number;
	/** The server's time zone. */
	zone: string;
}

/** A date that is wrong, or too far from now. */
class DateCondition {
	/** Undefined: a date that cannot be read. */
	readonly #off: number | undefined;
	readonly #isZoneIgnored: boolean;

	constructor(written: unknown) {
		const { off, zone } = Object(written) as { off?: string; zone?: string };
		this.#off = off === undefined ? undefined : milliseconds(off);
		this.#isZoneIgnored = zone === "ignored";
	}

	test(text: string, { now, zone }: Circumstances): boolean {
		const date = readDate(text);
		if (date === undefined || this.#off === undefined) return date === undefined && this.#off === undefined;
		return (distance(date, now, this.#isZoneIgnored ? zone : undefined) ?? 0) > this.#off;
	}
}

/** Each is a runtime expression and what it must be: `{ $request.path.uuid: present, $request.header.X-Version: { pattern: ^2 } }`. */
export const readConditions = (when: Record<string, unknown>): Condition[] =>
	Object.entries(when).map(([text, is]) => ({ value: parseExpression(text), is: testIn(is) ?? is }));

export function holds({ value, is }: Condition, circumstances: Circumstances): boolean {
	const { values, errors } = circumstances;
	if (is === "invalid") return errors.some(({ pointer }) => isWithin(pointer, pointerTo(value)));
	const actual = evaluate(value, values);
	if (actual === undefined || is === "absent") return actual === undefined && is === "absent";
	if (is instanceof RegExp) return is.test(beginningOf(actual));
	if (is instanceof DateCondition) return is.test(beginningOf(actual), circumstances);
	return is === "present" || textOf(actual) === textOf(is);
}

/** The named groups of the patterns, as they match the values. */
export function partsOf(conditions: readonly Condition[], values: Values): Record<string, string | undefined> {
	const parts = {};
	for (const { value, is } of conditions)
		if (is instanceof RegExp) Object.assign(parts, is.exec(beginningOf(evaluate(value, values)))?.groups);
	return parts;
}

/** As much as a pattern is tried on, so that no request makes it slow. */
const beginningOf = (value: unknown): string => textOf(value).slice(0, 1_024);

/** An object may have a member `toString` of its own. */
const textOf = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value));

function testIn(is: unknown): RegExp | DateCondition | undefined {
	const { pattern, date } = Object(is) as { pattern?: unknown; date?: unknown };
	// Linear: its text is cut to 1 kB wherever it is tried.
	if (typeof pattern === "string") return new RegExp(pattern, "u");
	return date === undefined ? undefined : new DateCondition(date);
}

/** Where a finding about the value points: `/request/headers/x-token`. */
function pointerTo({ in: place, pointer }: Expression): string {
	return place === "header" ? `/request/headers${pointer.toLowerCase()}` : `/request/${place}${pointer}`;
}

const isWithin = (pointer: string, outer: string): boolean => pointer === outer || pointer.startsWith(`${outer}/`);
