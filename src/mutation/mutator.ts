import type { JsonObject } from "../openapi/document.ts";
import type { Change } from "./change.ts";

/** The intention of a mutant: the changed contract accepts more (loosening) or less (tightening). */
export type Class = "loosening" | "tightening";

/** A change with its class. */
export type Classed = Change & { class: Class };

/** Changes a schema. Each operator has a class. A swap or a rename loosens and tightens; it counts as tightening, because old exchanges drift or fail. */
export interface Mutator {
	operators: Record<string, Class>;
	changes(schema: JsonObject): Iterable<Classed>;
}

/** A mutator whose changes use only its own operators. */
export const mutator = <Operator extends string>(
	operators: Record<Operator, Class>,
	changes: (schema: JsonObject) => Iterable<Change<NoInfer<Operator>>>,
): Mutator => ({
	operators,
	*changes(schema) {
		for (const change of changes(schema)) yield { ...change, class: operators[change.operator] };
	},
});
