import type { Json, JsonObject, Spec } from "../../openapi/document.ts";
import { edited, without } from "../document.ts";
import type { Mutant } from "../mutant.ts";
import { type Operator, operators } from "./operators.ts";

/** A change of something other than a schema. */
interface Edit {
	operator: Operator;
	/** What is changed. */
	pointer: string;
	/** The place that is told, if another. */
	told?: string;
	detail?: string;
	killer: string;
	/** Undefined takes it away. */
	to: Json | undefined;
}

/** A walk through a spec that comes to each place once, however often it is used. */
export class Walk {
	readonly spec: Spec;
	readonly #seen = new Set<string>();

	constructor(spec: Spec) {
		this.spec = spec;
	}

	isNew(pointer: string): boolean {
		const isNew = !this.#seen.has(pointer);
		this.#seen.add(pointer);
		return isNew;
	}

	mutant({ operator, pointer, told = pointer, detail, killer, to }: Edit): Mutant {
		const change = detail === undefined ? operator : `${operator}: ${detail}`;
		return {
			id: `${told} ${change}`,
			operator,
			class: operators[operator],
			line: this.spec.line(told),
			change,
			killer,
			document: () => edited(this.spec.document, pointer, () => to) as JsonObject,
		};
	}

	/** What must be there need not, or the other way round. */
	required({ pointer, value }: { pointer: string; value: JsonObject }, killer: string): Mutant {
		return value.required === true
			? this.mutant({ operator: "make optional", pointer, killer, to: without(value, "required") })
			: this.mutant({ operator: "make required", pointer, killer, to: { ...value, required: true } });
	}
}
