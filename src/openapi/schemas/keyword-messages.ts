import { typeOf } from "../json-type.ts";

/*
 * The message for a value that breaks a schema keyword: what was expected and what was got, one function a keyword.
 * A message quotes the spec and never the value, which may be secret.
 * Import the namespace: a bundler then keeps only the functions that are called.
 */

export const type = (types: string | string[], value: unknown) => `expected ${[types].flat().join(" or ")}, got ${typeOf(value)}`;

/** `"warm", "cold" or null`. Also for an open set, `x-extensible-enum`. */
const oneOfThese = (values: readonly unknown[], value: unknown) => {
	const texts = values.map((each) => JSON.stringify(each));
	const list = [texts.slice(0, -1).join(", "), ...texts.slice(-1)].filter(Boolean).join(" or ");
	const got = value === null ? "null" : `another ${typeOf(value)}`;
	return `expected ${list}, got ${got}`;
};

const exactly = (only: unknown, value: unknown) => oneOfThese([only], value);

export { exactly as const, oneOfThese as enum };

export const multipleOf = (divisor: number) => `expected a multiple of ${divisor}, got another number`;

const bounded = (bound: string) => `expected a number ${bound}, got a ${bound.startsWith(">") ? "smaller" : "larger"} one`;

export const minimum = (limit: number) => bounded(`>= ${limit}`);

export const maximum = (limit: number) => bounded(`<= ${limit}`);

export const exclusiveMinimum = (limit: number) => bounded(`> ${limit}`);

export const exclusiveMaximum = (limit: number) => bounded(`< ${limit}`);

export const minLength = (limit: number, value: unknown) =>
	`expected ${limit} or more characters, got ${value === "" ? "an empty string" : "fewer"}`;

export const maxLength = (limit: number) => `expected ${limit} or fewer characters, got more`;

export const pattern = (source: string, value: unknown) =>
	`expected a string like ${source}, got ${value === "" ? "an empty one" : "one that is not"}`;

export const minItems = (limit: number) => `expected ${limit} or more items, got fewer`;

export const maxItems = (limit: number) => `expected ${limit} or fewer items, got more`;

export const uniqueItems = () => "expected items that differ, got some twice";

/** Of `minContains` and `maxContains`, too. */
export const contains = (least: number, most?: number) =>
	most === undefined
		? `expected ${least} or more items that match contains, got fewer`
		: `expected ${least} to ${most} items that match contains, got another number`;

/** `items: false`, which refuses every item after the first ones. */
export const items = maxItems;

export const unevaluatedItems = maxItems;

export const minProperties = (limit: number) => `expected ${limit} or more members, got fewer`;

export const maxProperties = (limit: number) => `expected ${limit} or fewer members, got more`;

export const required = (name: string) => `expected a member ${name}, got none`;

export const dependentRequired = (name: string, present: string) => `expected a member ${name} beside ${present}, got none`;

export const propertyNames = () => "expected member names that match propertyNames, got another";

export const additionalProperties = () => "expected only declared members, got another";

export const unevaluatedProperties = additionalProperties;

/** A member that a closed schema refuses because nothing declares it. This is drift: the contract is kept. */
export const closed = (member: unknown) => `${additionalProperties()}, of type ${typeOf(member)}`;

export const oneOf = (matches: "none" | "several") => `expected exactly one schema of oneOf to match, got ${matches}`;

export const not = (value: unknown) => `expected a value that does not match the schema of not, got ${typeOf(value)}`;

/** `keyword` names the schema that the value does not match. */
const condition = (keyword: "then" | "else", value: unknown) => `expected a match of the schema in ${keyword}, got ${typeOf(value)}`;

export { condition as if };

/** The schema `false`. */
export const never = (value: unknown) => `expected no value, got ${typeOf(value)}`;
