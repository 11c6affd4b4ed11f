import * as messages from "../../openapi/schemas/keyword-messages.ts";
import { type Keyword, type Schema, type Scope, type Validated, validate, within } from "./validate.ts";

export const $ref: Keyword<string> = (name, value, scope) => within(scope, scope.rules.schemas[name] ?? true, value);

export const allOf: Keyword<Schema[]> = (branches, value, scope) => {
	for (const branch of branches) within(scope, branch, value);
	return undefined;
};

export const anyOf: Keyword<Schema[]> = (branches, value, scope) => {
	const judged = branches.map((branch) => validate(scope.rules, branch, value, scope.pointer));
	const fitting = judged.filter(fits);
	return fitting.length > 0 ? take(scope, fitting) : refuse(scope, judged, value);
};

export const oneOf: Keyword<Schema[]> = (branches, value, scope) => {
	const judged = branches.map((branch) => validate(scope.rules, branch, value, scope.pointer));
	const fitting = judged.filter(fits);
	if (fitting.length === 1) return take(scope, fitting);
	if (fitting.length > 1) return messages.oneOf("several");
	const faults = judged.flatMap(({ errors }) => errors);
	// A value of the wrong type breaks everything else, too.
	const isMistyped = faults.some(({ at, types }) => at === scope.pointer && types !== undefined);
	for (const fault of faults) if (!isMistyped || fault.types !== undefined || fault.at !== scope.pointer) scope.errors.push(fault);
	return isMistyped ? undefined : messages.oneOf("none");
};

const not: Keyword<Schema> = (schema, value, { rules, pointer }) =>
	fits(validate(rules, schema, value, pointer)) ? messages.not(value) : undefined;

const condition: Keyword<Schema> = (schema, value, scope) => {
	const judged = validate(scope.rules, schema, value, scope.pointer);
	const word = fits(judged) ? "then" : "else";
	if (word === "then") for (const name of judged.known) scope.known.add(name);
	const before = scope.errors.length;
	within(scope, (scope.schema[word] ?? true) as Schema, value);
	return scope.errors.length > before ? messages.if(word, value) : undefined;
};

export { condition as if, not };

const fits = ({ errors }: Validated) => errors.length === 0;

/** Several branches may hold. The branch with the least drift counts. Each other branch adds its declared members, unless it drifts elsewhere. */
function take({ drift, known }: Scope, fitting: Validated[]): undefined {
	const best = fitting.reduce((a, b) => (b.drift.length < a.drift.length ? b : a));
	for (const each of best.drift) drift.push(each);
	const places = new Set(best.drift.map(({ pointer }) => pointer));
	for (const each of fitting) if (each.drift.every(({ pointer }) => places.has(pointer))) for (const name of each.known) known.add(name);
}

/** Reports the errors of the branch that was probably meant: the one with the fewest errors at its root, and among equals the one with the fewest errors. */
function refuse({ pointer, errors }: Scope, judged: Validated[], value: unknown): string | undefined {
	const types = judged.flatMap(({ errors: [first, second] }) => (first?.at === pointer && second === undefined ? [first.types ?? []] : []));
	if (types.length === judged.length && types.every((each) => each.length > 0)) return messages.type([...new Set(types.flat())], value);
	const atRoot = (judgement: Validated) => judgement.errors.filter(({ at }) => at === pointer).length;
	const [best] = judged.sort((a, b) => atRoot(a) - atRoot(b) || a.errors.length - b.errors.length);
	for (const fault of best?.errors ?? []) errors.push(fault);
	return undefined;
}
