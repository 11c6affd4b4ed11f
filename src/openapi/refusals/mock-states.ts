import { below, isObject, type Json, type Spec } from "../document.ts";
import { checkCommonStates, mockStatesOf } from "../mock-states/mock-states.ts";
import { operationsOf } from "../operations.ts";
import type { SpecError } from "../spec-error.ts";

/** `x-mock.states` that cannot be read or lead to no sample, and an entry of `x-mock` that names a state which is not there. */
export function* mockStates(spec: Spec): Iterable<SpecError> {
	checkCommonStates(spec);
	const all = operationsOf(spec).map(({ operation }) => ({ operation, names: mockStatesOf(spec, operation).map(({ name }) => name) }));
	const common = all.flatMap(({ names }) => names);
	yield* unknownStates(spec, spec.document["x-mock"], "/x-mock", common);
	for (const { operation, names } of all) yield* unknownStates(spec, operation.value["x-mock"], below(operation.pointer, "x-mock"), names);
}

function* unknownStates(spec: Spec, field: Json | undefined, at: string, names: readonly string[]): Iterable<SpecError> {
	const known = names.length === 0 ? "none is declared in x-mock.states" : `expected one of ${[...new Set(names)].join(", ")}`;
	for (const [state, pointer] of namedIn(field, at))
		if (!names.includes(String(state))) yield spec.error(pointer, `there is no state ${JSON.stringify(state)}; ${known}`);
}

/** The states that the entries of `x-mock` name, each with its place. */
function namedIn(field: Json | undefined, at: string): [state: Json, pointer: string][] {
	return ["refused", "chosen"].flatMap((list) => {
		const entries = isObject(field) ? field[list] : undefined;
		return (Array.isArray(entries) ? entries : []).flatMap((entry, index): [Json, string][] => {
			const { state } = isObject(entry) ? entry : {};
			return state === undefined ? [] : [[state, below(below(below(at, list), index), "state")]];
		});
	});
}
