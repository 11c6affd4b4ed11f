import type { JsonObject } from "../openapi/document.ts";
import type { Change } from "./change.ts";

/** What a mutant is meant as: the changed contract accepts more, or less. */
export type Class = "loosening" | "tightening";

/** A change, and what it is meant as. */
export type Classed = Change & { class: Class };

/** Changes of a schema, by operators each of which has its class. A swap, and a rename of whatever kind, does a little of both and is a tightening, because what kept the contract keeps it no more as it did. */
export interface Mutator {
	operators: Record<string, Class>;
	changes(schema: JsonObject): Iterable<Classed>;
}

/** A mutator that names no operators but its own. */
export const mutator = <Operator extends string>(
	operators: Record<Operator, Class>,
	changes: (schema: JsonObject) => Iterable<Change<NoInfer<Operator>>>,
): Mutator => ({
	operators,
	*changes(schema) {
		for (const change of changes(schema)) yield { ...change, class: operators[change.operator] };
	},
});
