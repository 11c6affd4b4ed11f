import type { Json } from "../openapi/reading/spec.ts";
import { unpackedSchema } from "../openapi/schemas/packed-schema.ts";
import type { Contract, Header, MediaType, Operation, Parameter, Response, Schema } from "./contract.ts";
import { Schemas } from "./validation/schemas.ts";

/** A contract with something else instead of its compiled schemas. */
export type ContractOf<S, T = Contract> = {
	[K in keyof T]: T[K] extends Schema | undefined
		? S
		: T[K] extends (infer U)[]
			? ContractOf<S, U>[]
			: T[K] extends string | number | boolean | undefined
				? T[K]
				: ContractOf<S, T[K]>;
};

/** `generated/<api>/contract.js`: a contract whose schemas are the numbers of those in a list, each written once. */
export interface WrittenContract extends ContractOf<number> {
	schemas: {
		list: Json[];
		/** Those that others refer to, by key. */
		shared: Record<string, Json>;
	};
}

/** The contract that was written. Its schemas are compiled when they are needed. */
export function readContract({ schemas: { list, shared }, ...contract }: WrittenContract): Contract {
	const own = new Schemas((key) => (Object.hasOwn(shared, key) ? unpackedSchema(shared[key] ?? true) : undefined));
	const made = list.map((packed) => own.compiled(() => unpackedSchema(packed)));
	return { ...contract, operations: contract.operations.map((operation) => operationOf(operation, (number) => schemaAt(made, number))) };
}

type Find = (number: number) => Schema;

function schemaAt(made: readonly Schema[], number: number): Schema {
	const schema = made[number];
	if (schema === undefined) throw new Error(`The contract has no schema ${number}: generate it again`);
	return schema;
}

function operationOf({ parameters, requestBody, responses, ...rest }: ContractOf<number, Operation>, find: Find): Operation {
	return {
		...(rest as Omit<Operation, "parameters" | "responses">),
		parameters: parameters.map((each) => withSchema<Parameter>(each, find)),
		...(requestBody && { requestBody: { ...requestBody, content: requestBody.content.map((each) => withSchema<MediaType>(each, find)) } }),
		responses: responses.map(({ content, headers, ...response }) => ({
			...(response as Omit<Response, "content" | "headers">),
			content: content.map((each) => withSchema<MediaType>(each, find)),
			headers: headers.map((each) => withSchema<Header>(each, find)),
		})),
	};
}

function withSchema<T extends { schema?: Schema }>({ schema, ...rest }: ContractOf<number, T> & { schema?: number }, find: Find): T {
	return { ...rest, ...(schema !== undefined && { schema: find(schema) }) } as unknown as T;
}
