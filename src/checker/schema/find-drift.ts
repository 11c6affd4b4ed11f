import { isObject, steps, valueAt } from "../../openapi/json-pointer.ts";
import type { Validate, Violation } from "../contract.ts";
import { bestBranches, violationsOf } from "./best-branch.ts";
import { placeOf } from "./messages.ts";

/** No value has drift in more layers. The limit also ends the loop for a validator that never accepts. */
const layerLimit = 20;

/**
 * Finds undeclared members and new values of open sets. The open schema accepts them, and the closed schema refuses them.
 * An undeclared member deep in a branch of an anyOf makes the whole branch fail. Then everything beside it looks undeclared, too.
 * So the deepest drift is removed from a copy, layer by layer, until the closed schema accepts the copy.
 */
export function findDrift(closed: Validate, value: unknown): Violation[] {
	if (closed(value)) return [];
	const copy = { root: structuredClone(value) };
	const found = new Map<string, Violation>();
	for (let layer = 0; layer < layerLimit; layer++) {
		const violations = violationsOf(closed, copy.root);
		if (violations === undefined) break;
		const deepest = deepestOf(bestBranches(violations, isDeparture).filter(isDeparture));
		for (const violation of deepest) {
			found.set(placeOf(violation), violation);
			takeOut(copy, violation);
		}
		if (deepest.length === 0) break;
	}
	return [...found.values()];
}

export function isUnknownMember({ keyword }: Violation): boolean {
	return keyword === "unevaluatedProperties";
}

function isDeparture(violation: Violation): boolean {
	const openSet = violation.keyword === "enum" && violation.parentSchema?.["x-lines"]?.["x-extensible-enum"] !== undefined;
	return openSet || isUnknownMember(violation);
}

function deepestOf(violations: Violation[]): Violation[] {
	const depth = (violation: Violation) => steps(placeOf(violation)).length;
	const deepest = violations.reduce((most, violation) => Math.max(most, depth(violation)), 0);
	return violations.filter((violation) => depth(violation) === deepest);
}

function takeOut(copy: { root: unknown }, violation: Violation): void {
	const path = ["root", ...steps(placeOf(violation))];
	const name = path.pop() ?? "";
	const holder = path.reduce<unknown>((inside, each) => (isObject(inside) ? inside[each] : undefined), copy);
	if (!isObject(holder)) return;
	if (isUnknownMember(violation)) delete holder[name];
	else holder[name] = valueAt(violation.params.allowedValues, "/0");
}
