import { canonical } from "./equality.ts";
import { notAmong, typeOf, wrongType } from "./messages.ts";
import type { Keyword } from "./validate.ts";

export const type: Keyword<string | string[]> = (names, value) => {
	const types = typeof names === "string" ? [names] : names;
	const came = typeOf(value);
	return types.some((name) => (name === "number" ? Number.isFinite(value) : name === came)) ? undefined : wrongType(types, value);
};

export const never: Keyword<true> = (_, value) => `boolean schema is false, came ${typeOf(value)}`;

const oneOfThese: Keyword<unknown[]> = (values, value) =>
	values.some((each) => each === value || canonical(each) === canonical(value)) ? undefined : notAmong(values, value);

const exactly: Keyword<unknown> = (only, value, scope) => oneOfThese([only], value, scope);

export { exactly as const, oneOfThese as enum };

/** An open set: https://github.com/zalando/restful-api-guidelines/blob/main/chapters/compatibility.adoc#112 */
export const known: Keyword<string[]> = (values, value, { drift, pointer }) => {
	if (typeof value === "string" && !values.includes(value))
		drift.push({ rule: "unknown-value", pointer, message: notAmong(values, value) });
	return undefined;
};

export const pattern: Keyword<string> = (source, value) =>
	typeof value !== "string" || new RegExp(source, "u").test(value)
		? undefined
		: `expected a string like ${source}, came ${value === "" ? "an empty one" : "one that is not"}`;

/** Characters are code points. */
export const minLength: Keyword<number> = (limit, value) =>
	typeof value !== "string" || [...value].length >= limit
		? undefined
		: `expected ${limit} or more characters, came ${value === "" ? "an empty string" : "fewer"}`;

export const maxLength: Keyword<number> = (limit, value) =>
	typeof value !== "string" || [...value].length <= limit ? undefined : `expected ${limit} or fewer characters, came more`;

const outOfBounds = (bound: string, holds: boolean) =>
	holds ? undefined : `expected a number ${bound}, came a ${bound.startsWith(">") ? "smaller" : "larger"} one`;

export const minimum: Keyword<number> = (limit, value) => outOfBounds(`>= ${limit}`, typeof value !== "number" || value >= limit);

export const maximum: Keyword<number> = (limit, value) => outOfBounds(`<= ${limit}`, typeof value !== "number" || value <= limit);

export const exclusiveMinimum: Keyword<number> = (limit, value) => outOfBounds(`> ${limit}`, typeof value !== "number" || value > limit);

export const exclusiveMaximum: Keyword<number> = (limit, value) => outOfBounds(`< ${limit}`, typeof value !== "number" || value < limit);

export const multipleOf: Keyword<number> = (divisor, value) =>
	typeof value !== "number" || Number.isInteger(value / divisor) ? undefined : `expected a multiple of ${divisor}, came another number`;
