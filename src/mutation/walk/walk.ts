import { below, isObject, type Json, type JsonObject, type Spec } from "../../openapi/document.ts";
import { edited, without } from "../document.ts";
import type { Mutant } from "../mutant.ts";
import { type Operator, operators } from "./operators.ts";

/** A change of something other than a schema. */
interface Edit {
	operator: Operator;
	/** The place that is changed. */
	pointer: string;
	/** The place that the mutant names, if it is another one. */
	told?: string;
	detail?: string;
	killer: string;
	/** The new value; undefined removes the old one. */
	to: Json | undefined;
}

/** A walk through a spec. It visits each place once, however often the place is used. */
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

	/** Drops each thing that `x-accepts` says servers take. */
	*accepts({ pointer, value }: { pointer: string; value: JsonObject }, operationId: string): Generator<Mutant> {
		const written = value["x-accepts"];
		const at = below(pointer, "x-accepts");
		for (const name of Object.keys(isObject(written) ? written : {}))
			yield this.mutant({
				operator: "drop acceptance",
				pointer: below(at, name),
				killer: `${operationId} with other ${name}`,
				to: undefined,
			});
	}

	/** Drops each further path, and each member by which a request is known. */
	*matches({ pointer, value }: { pointer: string; value: JsonObject }, operationId: string): Generator<Mutant> {
		for (const [name, operator] of [
			["x-also-at", "drop further path"],
			["x-operation-when", "drop chooser"],
		] as const) {
			const at = below(pointer, name);
			const listed = Array.isArray(value[name]) ? value[name] : [];
			for (const [index, entry] of listed.entries()) {
				const others = listed.toSpliced(index, 1);
				const killer = `${operationId} with ${isObject(entry) ? entry.path : entry}`;
				// An empty list of members would choose nothing.
				if (others.length > 0 || name === "x-also-at")
					yield this.mutant({ operator, pointer: at, told: below(at, index), killer, to: others });
			}
		}
	}

	/** Makes something required optional, or the other way round. */
	required({ pointer, value }: { pointer: string; value: JsonObject }, killer: string): Mutant {
		return value.required === true
			? this.mutant({ operator: "make optional", pointer, killer, to: without(value, "required") })
			: this.mutant({ operator: "make required", pointer, killer, to: { ...value, required: true } });
	}
}
