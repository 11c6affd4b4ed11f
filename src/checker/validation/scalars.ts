import { expressionOf } from "../../openapi/schemas/pattern.ts";
import { failing, type Keyword } from "./check.ts";

const limit =
	<T>(keyword: string, breaks: (value: T, limit: number) => boolean): Keyword =>
	(argument, schema) =>
		failing(keyword, schema, { limit: argument }, (value: never) => breaks(value, Number(argument)));

export const numbers: Record<string, Keyword> = {
	maximum: limit<number>("maximum", (value, most) => value > most),
	minimum: limit<number>("minimum", (value, least) => value < least),
	exclusiveMaximum: limit<number>("exclusiveMaximum", (value, most) => value >= most),
	exclusiveMinimum: limit<number>("exclusiveMinimum", (value, least) => value <= least),
	/** The quotient of two decimal fractions, such as 19.99 and 0.01, is inexact in its last bits. */
	multipleOf: (argument, schema) =>
		failing("multipleOf", schema, { multipleOf: argument }, (value: number) => {
			const quotient = value / Number(argument);
			return Math.abs(quotient - Math.round(quotient)) > Math.abs(quotient) * 2 * Number.EPSILON;
		}),
};

export const strings: Record<string, Keyword> = {
	maxLength: limit<string>("maxLength", (value, most) => value.length > most && lengthOf(value) > most),
	minLength: limit<string>("minLength", (value, least) => value.length < least || lengthOf(value) < least),
	pattern(argument, schema) {
		const expression = expressionOf(String(argument));
		return failing("pattern", schema, { pattern: argument }, (value: string) => !expression.test(value));
	},
};

/** Characters are code points. A pair of surrogates is one. */
function lengthOf(text: string): number {
	let length = 0;
	for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) length++;
	return length;
}
