import { Schemas } from "../checker/validation/schemas.ts";
import type { WrittenContract } from "../checker/written-contract.ts";
import { type Direction, directed } from "../openapi/direction/directed.ts";
import type { Json, Spec } from "../openapi/document.ts";
import { valueAt } from "../openapi/json-pointer.ts";
import { packedSchema } from "../openapi/schemas/packed-schema.ts";
import { referredSchemas } from "../openapi/schemas/referred-schemas.ts";
import { openSchema } from "../openapi/schemas/schema.ts";
import { openKey } from "../openapi/schemas/schema-keys.ts";
import type { SchemaModel } from "./model/schema-model.ts";
import { referencesIn, referringTo, versioned } from "./references.ts";
import { SchemaLint } from "./schema-lint.ts";

/** The schemas of one spec as its contract has them, each once however often it is used. */
export class ContractSchemas {
	readonly #spec: Spec;
	readonly #directed: Record<Direction, Spec>;
	/** The keys of the referred schemas that bind requests otherwise than responses, each with its key for requests. */
	readonly #ofRequests: ReadonlyMap<string, string>;
	readonly #lint: SchemaLint;
	readonly #shared = new Map<string, Json>();
	readonly #list: Json[] = [];
	readonly #numbers = new Map<string, number>();
	readonly #compiled = new Schemas((key) => this.#shared.get(key));

	constructor(spec: Spec) {
		this.#spec = spec;
		this.#lint = new SchemaLint(spec);
		this.#lint.judgeReferred();
		this.#directed = { request: directed(spec, "request"), response: directed(spec, "response") };
		const { request, response } = this.#directed;
		const responses = opened(response);
		const requests = request === response ? responses : opened(request);
		const differing = [...requests.keys()].filter((name) => JSON.stringify(requests.get(name)) !== JSON.stringify(responses.get(name)));
		const references = new Map([...requests].map(([name, open]) => [name, referencesIn(open)]));
		const own = [...referringTo(differing, references)].map((name) => ({ name, ofRequests: `${name} of requests` }));
		this.#ofRequests = new Map(own.map(({ name, ofRequests }) => [openKey(name), openKey(ofRequests)]));
		for (const [name, open] of responses) this.#shared.set(openKey(name), open);
		for (const { name, ofRequests } of own) this.#shared.set(openKey(ofRequests), versioned(requests.get(name) ?? true, this.#ofRequests));
	}

	/** The number of the schema at a place of the spec, as it binds messages of one direction. */
	use(schema: Json, pointer: string, direction: Direction): number {
		this.#lint.judge(schema, pointer);
		const spec = this.#directed[direction];
		const bound = spec === this.#spec ? schema : (valueAt(spec.document, pointer) as Json);
		const open = openSchema(spec, bound, pointer);
		return this.#number(direction === "request" ? versioned(open, this.#ofRequests) : open);
	}

	/** Whether a value keeps the schema at a place of the spec, as it binds messages of one direction. */
	keeps({ value: schema, pointer }: SchemaModel, value: unknown, direction: Direction = "response"): boolean {
		const open = this.#list[this.use(schema, pointer, direction)] ?? true;
		return this.#compiled.compiled(() => open).open(value);
	}

	/** The schemas that were used, and those that they refer to. */
	written(): WrittenContract["schemas"] {
		const reached = new Set<string>();
		const reach = (schema: Json) => {
			for (const key of referencesIn(schema).map(openKey)) {
				if (reached.has(key)) continue;
				reached.add(key);
				reach(this.#shared.get(key) ?? true);
			}
		};
		for (const schema of this.#list) reach(schema);
		const shared = [...this.#shared].filter(([key]) => reached.has(key)).map(([key, open]) => [key, packedSchema(open)]);
		return { list: this.#list.map(packedSchema), shared: Object.fromEntries(shared) };
	}

	#number(open: Json): number {
		const text = JSON.stringify(open);
		const known = this.#numbers.get(text);
		if (known !== undefined) return known;
		this.#numbers.set(text, this.#list.length);
		return this.#list.push(open) - 1;
	}
}

/** The referred schemas of a spec, by name. */
const opened = (spec: Spec) => new Map(referredSchemas(spec).map(({ name, schema, pointer }) => [name, openSchema(spec, schema, pointer)]));
