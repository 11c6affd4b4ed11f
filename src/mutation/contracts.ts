import type { Contract, Operation, Schema } from "../checker/contract.ts";
import type { ContractOf } from "../checker/written-contract.ts";
import { contractOf } from "../generate/emit/contract.ts";
import { type ContractModel, contractModel } from "../generate/model/contract-model.ts";
import type { JsonObject, Spec } from "../openapi/document.ts";
import { type CompiledSchemas, DirectedSchemas } from "./directed-schemas.ts";

/** A contract that exchanges are checked by, until `forget` is called. */
export interface Judge {
	/** One contract, in a list because the checker caches the routes of a list. */
	contracts: readonly [Contract];
	forget: () => void;
}

/** The contract of a spec, and those of its mutants. They share the parts that are equal. */
export class Contracts {
	readonly #spec: Spec;
	readonly #schemas: DirectedSchemas;
	/** The parts of the spec's own contract. The key is the part with its schemas as names. */
	readonly #parts = new Map<string, unknown>();
	/** The contract model that is mutated. */
	readonly model: ContractModel;
	readonly own: readonly [Contract];

	constructor(spec: Spec) {
		this.#spec = spec;
		this.#schemas = new DirectedSchemas(spec);
		const compiled = this.#schemas.of(spec);
		this.model = contractModel(spec);
		this.own = [this.#contract(named(this.model, compiled), (part) => this.#own(part, compiled))];
	}

	/** Throws a SpecError if the generator refuses the changed document. */
	of(document: JsonObject): Judge {
		const spec = { ...this.#spec, document };
		const compiled = this.#schemas.of(spec);
		const contract = this.#contract(
			named(contractModel(spec), compiled),
			(part) => this.#parts.get(JSON.stringify(part)) ?? filled(part, compiled),
		);
		return { contracts: [contract], forget: () => compiled.forget() };
	}

	#own(part: unknown, compiled: CompiledSchemas): unknown {
		const text = JSON.stringify(part);
		const made = this.#parts.get(text) ?? filled(part, compiled);
		this.#parts.set(text, made);
		return made;
	}

	#contract(contract: NamedContract, part: (named: unknown) => unknown): Contract {
		const operations = contract.operations.map((operation) => ({
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
		return { ...contract, operations: operations as Operation[] };
	}
}

type NamedContract = ContractOf<ReturnType<CompiledSchemas["use"]>>;

/** The contract with its schemas as names. */
const named = (model: ContractModel, compiled: CompiledSchemas): NamedContract =>
	contractOf(model, ({ value, pointer }, direction) => compiled.use(value, pointer, direction));

/** A part of a contract, with the names of its schemas replaced by the schemas. */
function filled(part: unknown, compiled: CompiledSchemas): unknown {
	if (Array.isArray(part)) return part.map((each) => filled(each, compiled));
	if (typeof part !== "object" || part === null) return part;
	const schema: Schema | undefined = "open" in part && typeof part.open === "string" ? compiled.schema(part.open) : undefined;
	return schema ?? Object.fromEntries(Object.entries(part).map(([name, member]) => [name, filled(member, compiled)]));
}
