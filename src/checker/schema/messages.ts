import { step, valueAt } from "../../openapi/json-pointer.ts";
import { typeOf } from "../../openapi/json-type.ts";
import * as messages from "../../openapi/schemas/keyword-messages.ts";
import type { Violation } from "../contract.ts";

/** The pointer of a violation. For an unknown member, it leads to the member itself. */
export function placeOf({ instancePath, params }: Violation): string {
	const member = params.additionalProperty ?? params.unevaluatedProperty;
	return member === undefined ? instancePath : instancePath + step(String(member));
}

/** The pointer of a violation. For a missing member, it leads to where the member would be. */
export function pointerOf(violation: Violation): string {
	const missing = violation.params.missingProperty;
	return placeOf(violation) + (missing === undefined ? "" : step(String(missing)));
}

/** The line of the violated keyword in the hand-written spec. */
export function lineOf({ keyword, parentSchema }: Violation, otherwise: number): number {
	return parentSchema?.["x-lines"]?.[keyword] ?? otherwise;
}

/** `expected ... got ...`. Quotes the spec, and never the value. */
export function describeViolation({ keyword, instancePath, params }: Violation, value: unknown): string {
	const got = valueAt(value, instancePath);
	return explanations[keyword]?.(params as unknown as Params, got) ?? `expected a value that keeps ${keyword}, got ${typeOf(got)}`;
}

/** The parameters of violations, by keyword, which have the names that ajv gives them: https://ajv.js.org/api.html#error-parameters */
interface Params {
	missingProperty: string;
	property: string;
	type: string | string[];
	allowedValues: unknown[];
	allowedValue: unknown;
	pattern: string;
	limit: number;
	multipleOf: number;
	minContains: number;
	maxContains?: number;
	passingSchemas: number[] | null;
	failingKeyword: "then" | "else";
}

type Explanation = (params: Params, got: unknown) => string;

const explanations: Record<string, Explanation> = {
	"false schema": (_, got) => messages.never(got),
	required: ({ missingProperty }) => messages.required(missingProperty),
	dependentRequired: ({ missingProperty, property }) => messages.dependentRequired(missingProperty, property),
	additionalProperties: () => messages.additionalProperties(),
	unevaluatedProperties: () => messages.unevaluatedProperties(),
	type: ({ type }, got) => messages.type(type, got),
	// Every branch fails only by its type, see best-branch.ts.
	anyOf: ({ type }, got) => messages.type(type, got),
	oneOf: ({ passingSchemas }) => messages.oneOf(passingSchemas === null ? "none" : "several"),
	not: (_, got) => messages.not(got),
	if: ({ failingKeyword }, got) => messages.if(failingKeyword, got),
	enum: ({ allowedValues }, got) => messages.enum(allowedValues, got),
	const: ({ allowedValue }, got) => messages.const(allowedValue, got),
	pattern: ({ pattern }, got) => messages.pattern(pattern, got),
	minLength: ({ limit }, got) => messages.minLength(limit, got),
	maxLength: ({ limit }) => messages.maxLength(limit),
	items: ({ limit }) => messages.items(limit),
	unevaluatedItems: ({ limit }) => messages.unevaluatedItems(limit),
	minItems: ({ limit }) => messages.minItems(limit),
	maxItems: ({ limit }) => messages.maxItems(limit),
	contains: ({ minContains, maxContains }) => messages.contains(minContains, maxContains),
	uniqueItems: () => messages.uniqueItems(),
	minProperties: ({ limit }) => messages.minProperties(limit),
	maxProperties: ({ limit }) => messages.maxProperties(limit),
	propertyNames: () => messages.propertyNames(),
	minimum: ({ limit }) => messages.minimum(limit),
	maximum: ({ limit }) => messages.maximum(limit),
	exclusiveMinimum: ({ limit }) => messages.exclusiveMinimum(limit),
	exclusiveMaximum: ({ limit }) => messages.exclusiveMaximum(limit),
	multipleOf: ({ multipleOf }) => messages.multipleOf(multipleOf),
};
