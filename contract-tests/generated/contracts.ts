import type { Contract } from "../../src/checker/contract.ts";
import { readContract, type WrittenContract } from "../../src/checker/written-contract.ts";
import type { Validators } from "../../src/client/validators.ts";
import type { Response } from "../../src/fuzz/message.ts";
import { type Operation, readOperations } from "../../src/fuzz/operation.ts";
import { meantBy } from "../../src/fuzz/values/shape.ts";
import { directedValues } from "../../src/fuzz/values/valid.ts";
import type { Values } from "../../src/fuzz/values/values.ts";
import type { Direction } from "../../src/openapi/direction/directed.ts";
import { readSpecs, type Spec } from "../../src/openapi/document.ts";

/** A spec, what was generated of it, and the values that it accepts. */
export interface Subject {
	api: string;
	spec: Spec;
	values: Record<Direction, Values>;
	operations: Operation[];
	contract: Contract;
	validators: Validators;
}

export const subjects: Subject[] = await Promise.all(
	readSpecs(`${import.meta.dirname}/../..`).map(async (spec) => {
		const generated = `../../generated/${spec.api}`;
		const { contract: written }: { contract: WrittenContract } = await import(`${generated}/contract.js`);
		const contract = readContract(written);
		const { validators }: { validators: Validators } = await import(`${generated}/validators.js`);
		return { api: spec.api, spec, values: directedValues(spec), operations: readOperations(spec), contract, validators };
	}),
);

/** The responses of an API that have the same schemas. */
export interface Replies {
	title: string;
	replies: { operation: Operation; response: Response }[];
}

/** Those of the same schemas are tried together, so that each schema is tried as often as any other. */
export function repliesOf({ spec, operations }: Subject): Replies[] {
	const all = operations.flatMap((operation) => operation.responses.map((response) => ({ operation, response })));
	const schemasOf = ({ content }: Response) =>
		content.flatMap(({ demand }) => meantBy(spec, demand).map(({ place }) => place)).join(" or ");
	return [...Map.groupBy(all, ({ response }) => schemasOf(response))].map(([schemas, replies]) => ({
		title: `${schemas || "no body"} (${replies.map(({ operation, response }) => `${operation.operationId} ${response.status}`).join(", ")})`,
		replies,
	}));
}
