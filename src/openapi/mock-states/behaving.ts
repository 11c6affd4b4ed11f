import { isObject, steps } from "../json-pointer.ts";
import { parseExpression } from "../runtime-expression.ts";

/** A value that behaves: who sends it meets the state, without a header of the mock's own. */
export interface Behaving {
	/** `vm_stopped` */
	state: string;
	/** Of the parameter, header or member that has the value. */
	name: string;
	value: string;
}

/** The values that behave, of the entries of `x-mock.refused`. */
export const behavingOf = (entries: readonly { when?: unknown; state?: unknown }[]): Behaving[] =>
	entries.flatMap(({ when, state }) => {
		const [condition, ...others] = isObject(when) ? Object.entries(when) : [];
		if (typeof state !== "string" || condition === undefined || others.length > 0) return [];
		const [expression, value] = condition;
		if (isObject(value) || value === "present" || value === "absent" || value === "invalid") return [];
		return [{ state, name: steps(parseExpression(expression).pointer).at(-1) ?? "", value: String(value) }];
	});
