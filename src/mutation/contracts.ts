import type { Contract, Operation, Schema } from "../checker/contract.ts";
import type { Draft } from "../generate/contract-model.ts";
import { draftContract } from "../generate/emit/contract.ts";
import type { Validators } from "../generate/validators.ts";
import type { JsonObject, Spec } from "../openapi/document.ts";
import { Schemas } from "./schemas.ts";

/** A contract that exchanges are judged by, until it is forgotten. */
export interface Judge {
	/** One contract; the checker remembers the routes of a list. */
	contracts: readonly [Contract];
	forget: () => void;
}

type Compiled = ReturnType<Schemas["of"]>;

/** The contract of a spec, and those of its mutants, which share with it the parts that say the same. */
export class Contracts {
	readonly #spec: Spec;
	readonly #schemas: Schemas;
	/** The parts of the spec's own contract, by what their drafts say. */
	readonly #parts = new Map<string, unknown>();
	/** What there is to mutate. */
	readonly draft: Draft<Contract>;
	readonly own: readonly [Contract];

	constructor(spec: Spec) {
		this.#spec = spec;
		this.#schemas = new Schemas(spec);
		const compiled = this.#schemas.of(spec);
		this.draft = drafted(spec, compiled);
		this.own = [this.#contract(this.draft, (part) => this.#own(part, compiled))];
	}

	/** Throws a SpecError where the changed document is none that the generator takes. */
	of(document: JsonObject): Judge {
		const spec = { ...this.#spec, document };
		const compiled = this.#schemas.of(spec);
		const contract = this.#contract(drafted(spec, compiled), (part) => this.#parts.get(JSON.stringify(part)) ?? filled(part, compiled));
		return { contracts: [contract], forget: compiled.forget };
	}

	#own(part: unknown, compiled: Compiled): unknown {
		const draft = JSON.stringify(part);
		const made = this.#parts.get(draft) ?? filled(part, compiled);
		this.#parts.set(draft, made);
		return made;
	}

	#contract(draft: Draft<Contract>, part: (draft: unknown) => unknown): Contract {
		const operations = draft.operations.map((operation) => ({
			...operation,
			parameters: part(operation.parameters),
			security: part(operation.security),
			...(operation.requestBody === undefined ? {} : { requestBody: part(operation.requestBody) }),
			responses: operation.responses.map((response) => ({
				...response,
				content: part(response.content),
				headers: part(response.headers),
			})),
		}));
		return { ...draft, operations: operations as Operation[] };
	}
}

/** The generator asks nothing else of the validators. */
const drafted = (spec: Spec, compiled: Compiled) => draftContract(spec, compiled as unknown as Validators);

/** A part of a draft with schemas in the place of their names. */
function filled(part: unknown, compiled: Compiled): unknown {
	if (Array.isArray(part)) return part.map((each) => filled(each, compiled));
	if (typeof part !== "object" || part === null) return part;
	const schema: Schema | undefined = "open" in part && typeof part.open === "string" ? compiled.schema(part.open) : undefined;
	return schema ?? Object.fromEntries(Object.entries(part).map(([name, member]) => [name, filled(member, compiled)]));
}
