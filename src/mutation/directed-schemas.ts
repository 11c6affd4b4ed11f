import type { Schema } from "../checker/contract.ts";
import { type Direction, directed } from "../openapi/direction/directed.ts";
import type { Json, Spec } from "../openapi/document.ts";
import { valueAt } from "../openapi/json-pointer.ts";
import { Schemas } from "./schemas.ts";

/** The schemas of a spec and of its mutants, as they bind requests and responses. */
export class DirectedSchemas {
	readonly #request: Schemas;
	readonly #response: Schemas;

	constructor(spec: Spec) {
		const [request, response] = [directed(spec, "request"), directed(spec, "response")];
		this.#response = new Schemas(response, "check");
		this.#request = request === response ? this.#response : new Schemas(request, "checkRequest");
	}

	/** The schemas of a spec that differs from this one in one place at most. `use` gives names, as `ContractSchemas` does. */
	of(mutant: Spec): CompiledSchemas {
		const [request, response] = [directed(mutant, "request"), directed(mutant, "response")];
		const ofResponses = this.#response.of(response);
		const ofRequests = this.#request === this.#response && request === response ? ofResponses : this.#request.of(request);
		return {
			use(schema, pointer, direction) {
				const [spec, schemas] = direction === "request" ? [request, ofRequests] : [response, ofResponses];
				return schemas.use(spec === mutant ? schema : (valueAt(spec.document, pointer) as Json), pointer);
			},
			schema: (name) => ofRequests.schema(name) ?? ofResponses.schema(name),
			forget() {
				ofRequests.forget();
				ofResponses.forget();
			},
		};
	}
}

export interface CompiledSchemas {
	/** The names of the schema at a place of the spec and of its closed schema. */
	use(schema: Json, pointer: string, direction: Direction): { open: string; closed: string };
	/** The schema with a name. */
	schema(name: string): Schema | undefined;
	/** Removes the schemas that were made for this mutant alone. */
	forget(): void;
}
