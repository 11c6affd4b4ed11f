import { canonical } from "../../openapi/canonical.ts";
import { typeOf } from "../../openapi/json-type.ts";
import * as messages from "../../openapi/schemas/keyword-messages.ts";
import { expressionOf } from "../../openapi/schemas/pattern.ts";
import type { Keyword } from "./validate.ts";

export const type: Keyword<string | string[]> = (names, value) => {
	const types = typeof names === "string" ? [names] : names;
	const got = typeOf(value);
	return types.some((name) => (name === "number" ? Number.isFinite(value) : name === got)) ? undefined : messages.type(types, value);
};

export const never: Keyword<true> = (_, value) => messages.never(value);

const oneOfThese: Keyword<unknown[]> = (values, value) =>
	values.some((each) => each === value || canonical(each) === canonical(value)) ? undefined : messages.enum(values, value);

const exactly: Keyword<unknown> = (only, value, scope) => oneOfThese([only], value, scope);

export { exactly as const, oneOfThese as enum };

/** An open set: https://github.com/zalando/restful-api-guidelines/blob/main/chapters/compatibility.adoc#112 */
export const known: Keyword<string[]> = (values, value, { drift, pointer }) => {
	if (typeof value === "string" && !values.includes(value))
		drift.push({ rule: "unknown-value", pointer, message: messages.enum(values, value) });
	return undefined;
};

export const pattern: Keyword<string> = (source, value) =>
	typeof value !== "string" || expressionOf(source).test(value) ? undefined : messages.pattern(source, value);

/** Characters are code points. */
export const minLength: Keyword<number> = (limit, value) =>
	typeof value !== "string" || [...value].length >= limit ? undefined : messages.minLength(limit, value);

export const maxLength: Keyword<number> = (limit, value) =>
	typeof value !== "string" || [...value].length <= limit ? undefined : messages.maxLength(limit);

export const minimum: Keyword<number> = (limit, value) =>
	typeof value !== "number" || value >= limit ? undefined : messages.minimum(limit);

export const maximum: Keyword<number> = (limit, value) =>
	typeof value !== "number" || value <= limit ? undefined : messages.maximum(limit);

export const exclusiveMinimum: Keyword<number> = (limit, value) =>
	typeof value !== "number" || value > limit ? undefined : messages.exclusiveMinimum(limit);

export const exclusiveMaximum: Keyword<number> = (limit, value) =>
	typeof value !== "number" || value < limit ? undefined : messages.exclusiveMaximum(limit);

/** The quotient of two decimal fractions, such as 19.99 and 0.01, is inexact in its last bits. */
export const multipleOf: Keyword<number> = (divisor, value) => {
	const quotient = Number(value) / divisor;
	const isNear = !(Math.abs(quotient - Math.round(quotient)) > Math.abs(quotient) * 2 * Number.EPSILON);
	return typeof value !== "number" || isNear ? undefined : messages.multipleOf(divisor);
};
