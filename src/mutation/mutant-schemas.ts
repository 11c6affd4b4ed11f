import type { Schema } from "../checker/contract.ts";
import type { Json, Spec } from "../openapi/document.ts";
import { openSchema } from "../openapi/schemas/schema.ts";

/** A compiled schema under a name that no other has. */
export interface Named {
	name: string;
	schema: Schema;
}

/** The schemas of one mutant. */
export class MutantSchemas {
	readonly #spec: Spec;
	readonly #named: (open: Json) => Named;
	readonly #schemas = new Map<string, Schema>();
	/** Removes the schemas that were made for this mutant alone. */
	readonly forget: () => void;

	constructor(spec: Spec, named: (open: Json) => Named, forget: () => void) {
		this.#spec = spec;
		this.#named = named;
		this.forget = forget;
	}

	/** The names of a schema and of its closed schema. */
	use(schema: Json, pointer: string): { open: string; closed: string } {
		const { name, schema: compiled } = this.#named(openSchema(this.#spec, schema, pointer));
		this.#schemas.set(name, compiled);
		return { open: name, closed: name };
	}

	/** The schema with a name. */
	schema(name: string): Schema | undefined {
		return this.#schemas.get(name);
	}
}
