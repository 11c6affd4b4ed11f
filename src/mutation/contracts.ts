import type { Contract, Operation, Schema } from "../checker/contract.ts";
import type { ContractOf } from "../checker/written-contract.ts";
import { contractOf, operationOf } from "../generate/emit/contract.ts";
import { type ContractModel, contractModel } from "../generate/model/contract-model.ts";
import { operationsOf } from "../generate/model/operation.ts";
import type { SchemaModel } from "../generate/model/schema-model.ts";
import type { Direction } from "../openapi/direction/directed.ts";
import { isObject, type JsonObject, type Spec } from "../openapi/document.ts";
import { AffectedPaths } from "./affected-paths.ts";
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
	readonly #affected: AffectedPaths;
	/** By operation. */
	readonly #templates: ReadonlyMap<string, string>;
	/** The parts of the spec's own contract. The key is the part with its schemas as names. */
	readonly #parts = new Map<string, unknown>();
	/** The contract model that is mutated. */
	readonly model: ContractModel;
	readonly own: readonly [Contract];

	constructor(spec: Spec) {
		this.#spec = spec;
		this.#schemas = new DirectedSchemas(spec);
		this.#affected = new AffectedPaths(spec.document);
		const compiled = this.#schemas.of(spec);
		this.model = contractModel(spec);
		this.#templates = new Map(this.model.operations.map(({ operationId, template }) => [operationId, template]));
		this.own = [this.#contract(named(this.model, compiled), (part) => this.#own(part, compiled))];
	}

	/**
	 * Throws a SpecError if the generator refuses the changed document. Operations on which the change cannot show are the spec's own, and so are all
	 * that are not `wanted`, if these are given.
	 */
	of(document: JsonObject, wanted?: ReadonlySet<string>): Judge {
		const spec = { ...this.#spec, document };
		const compiled = this.#schemas.of(spec);
		const part = (each: unknown) => this.#parts.get(JSON.stringify(each)) ?? filled(each, compiled);
		const affected = this.#wanted(this.#affected.of(document), wanted);
		const contract =
			affected === undefined
				? this.#contract(named(contractModel(spec), compiled), part)
				: { ...this.own[0], operations: this.#changed(spec, affected, compiled, part) };
		return { contracts: [contract], forget: () => compiled.forget() };
	}

	#wanted(templates: Set<string> | undefined, wanted: ReadonlySet<string> | undefined): Set<string> | undefined {
		if (templates === undefined || wanted === undefined) return templates;
		return templates.intersection(new Set([...wanted].flatMap((operationId) => this.#templates.get(operationId) ?? [])));
	}

	#changed(spec: Spec, templates: ReadonlySet<string>, compiled: CompiledSchemas, part: (named: unknown) => unknown): Operation[] {
		const own = this.own[0].operations;
		const unchanged = own.filter((_, index) => !templates.has(this.model.operations[index]?.template ?? ""));
		const items = isObject(spec.document.paths) ? Object.entries(spec.document.paths) : [];
		const paths = Object.fromEntries(items.filter(([template]) => templates.has(template)));
		const models = templates.size === 0 ? [] : operationsOf({ ...spec, document: { ...spec.document, paths } });
		const changed = models.map((model) => parted(operationOf(model, using(compiled)), part));
		return [...unchanged, ...changed];
	}

	#own(part: unknown, compiled: CompiledSchemas): unknown {
		const text = JSON.stringify(part);
		const made = this.#parts.get(text) ?? filled(part, compiled);
		this.#parts.set(text, made);
		return made;
	}

	#contract(contract: NamedContract, part: (named: unknown) => unknown): Contract {
		return { ...contract, operations: contract.operations.map((operation) => parted(operation, part)) };
	}
}

/** An operation with its parts replaced. */
const parted = (operation: NamedContract["operations"][number], part: (named: unknown) => unknown): Operation =>
	({
		...operation,
		parameters: part(operation.parameters),
		security: part(operation.security),
		...(operation.requestBody === undefined ? {} : { requestBody: part(operation.requestBody) }),
		responses: operation.responses.map((response) => ({
			...response,
			content: part(response.content),
			headers: part(response.headers),
		})),
	}) as Operation;

type NamedContract = ContractOf<ReturnType<CompiledSchemas["use"]>>;

/** The contract with its schemas as names. */
const named = (model: ContractModel, compiled: CompiledSchemas): NamedContract => contractOf(model, using(compiled));

const using =
	(compiled: CompiledSchemas) =>
	({ value, pointer }: SchemaModel, direction: Direction) =>
		compiled.use(value, pointer, direction);

/** A part of a contract, with the names of its schemas replaced by the schemas. */
function filled(part: unknown, compiled: CompiledSchemas): unknown {
	if (Array.isArray(part)) return part.map((each) => filled(each, compiled));
	if (typeof part !== "object" || part === null) return part;
	const schema: Schema | undefined = "open" in part && typeof part.open === "string" ? compiled.schema(part.open) : undefined;
	return schema ?? Object.fromEntries(Object.entries(part).map(([name, member]) => [name, filled(member, compiled)]));
}
