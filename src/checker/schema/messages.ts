import { step, valueAt } from "../../openapi/json-pointer.ts";
import { shownPointer } from "../../openapi/shown-name.ts";
import type { Violation } from "../contract.ts";

/** Where a violation is: an unknown member has a place of its own. */
export function placeOf({ instancePath, params }: Violation): string {
	const member = params.additionalProperty ?? params.unevaluatedProperty;
	return member === undefined ? instancePath : instancePath + step(String(member));
}

/** The place as it may be shown. A missing member is named by the spec, and so is no secret. */
export function pointerOf(violation: Violation): string {
	const missing = violation.params.missingProperty;
	return shownPointer(placeOf(violation)) + (missing === undefined ? "" : step(String(missing)));
}

/** The line of the violated keyword in the hand-written spec. */
export function lineOf({ keyword, parentSchema }: Violation, otherwise: number): number {
	return parentSchema?.["x-lines"]?.[keyword] ?? otherwise;
}

/** What was expected and what came. It quotes the spec, and never the value. */
export function explain(violation: Violation, value: unknown): string {
	const came = valueAt(value, violation.instancePath);
	const explanation = explanations[violation.keyword];
	return explanation?.(violation.params, came) ?? `${violation.message ?? violation.keyword}, came ${typeOf(came)}`;
}

type Explanation = (params: Record<string, unknown>, came: unknown) => string;

const explanations: Record<string, Explanation> = {
	required: ({ missingProperty }) => `expected a member ${missingProperty}, came none`,
	dependentRequired: ({ missingProperty, property }) => `expected a member ${missingProperty} beside ${property}, came none`,
	additionalProperties: () => "expected only declared members, came another",
	unevaluatedProperties: () => "expected only declared members, came another",
	type: wrongType,
	anyOf: wrongType,
	enum: ({ allowedValues }, came) => `expected ${list(allowedValues)}, came ${another(came)}`,
	const: ({ allowedValue }, came) => `expected ${list([allowedValue])}, came ${another(came)}`,
	pattern: ({ pattern }, came) => `expected a string like ${pattern}, came ${came === "" ? "an empty one" : "one that is not"}`,
	format: ({ format }) => `expected a string of format ${format}, came one that is not`,
	minLength: ({ limit }, came) => `expected ${limit} or more characters, came ${came === "" ? "an empty string" : "fewer"}`,
	maxLength: ({ limit }) => `expected ${limit} or fewer characters, came more`,
	minItems: ({ limit }) => `expected ${limit} or more items, came fewer`,
	maxItems: ({ limit }) => `expected ${limit} or fewer items, came more`,
	minProperties: ({ limit }) => `expected ${limit} or more members, came fewer`,
	maxProperties: ({ limit }) => `expected ${limit} or fewer members, came more`,
	uniqueItems: () => "expected items that differ, came some twice",
	minimum: outOfBounds,
	maximum: outOfBounds,
	exclusiveMinimum: outOfBounds,
	exclusiveMaximum: outOfBounds,
	multipleOf: ({ multipleOf }) => `expected a multiple of ${multipleOf}, came another number`,
};

function wrongType({ type }: Record<string, unknown>, came: unknown): string {
	return `expected ${[type].flat().join(" or ")}, came ${typeOf(came)}`;
}

function outOfBounds({ comparison, limit }: Record<string, unknown>): string {
	return `expected a number ${comparison} ${limit}, came ${String(comparison).startsWith(">") ? "a smaller" : "a larger"} one`;
}

/** The name that JSON Schema has for what came. */
export function typeOf(value: unknown): string {
	if (value === undefined) return "nothing";
	if (value === null) return "null";
	if (Array.isArray(value)) return "array";
	return Number.isInteger(value) ? "integer" : typeof value;
}

function another(value: unknown): string {
	return value === null ? "null" : `another ${typeOf(value)}`;
}

/** `"warm", "cold" or null` */
function list(values: unknown): string {
	const texts = [values].flat().map((each) => JSON.stringify(each));
	return [texts.slice(0, -1).join(", "), ...texts.slice(-1)].filter((text) => text !== "").join(" or ");
}
