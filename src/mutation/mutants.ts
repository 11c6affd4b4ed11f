import type { ContractModel } from "../generate/model/contract-model.ts";
import { below } from "../openapi/document.ts";
import { requestBodyOf, responsesOf } from "../openapi/operations.ts";
import type { Place } from "../openapi/resolve.ts";
import type { Mutant, PlacedMutant } from "./mutant.ts";
import { contentMutants, headerMutants } from "./walk/message.ts";
import { parameterMutants } from "./walk/parameters.ts";
import { securityMutants } from "./walk/security.ts";
import { Walk } from "./walk/walk.ts";

/** All mutants of a spec, in the order of its operations. Parts that the checker never reads, such as callbacks, have none. */
export function mutantsOf({ spec, operations }: ContractModel): PlacedMutant[] {
	const walk = new Walk(spec);
	return operations.flatMap(({ operationId, item, place }) =>
		[
			...walk.accepts(place, operationId),
			...walk.matches(place, operationId),
			...securityMutants(walk, operationId, place),
			...[item, place].flatMap((holder) => [...parameterMutants(walk, operationId, holder)]),
			...bodyMutants(walk, operationId, place),
			...responseMutants(walk, operationId, place),
		].map((mutant) => ({ ...mutant, operationId })),
	);
}

function* bodyMutants(walk: Walk, operationId: string, operation: Place): Generator<Mutant> {
	const body = requestBodyOf(walk.spec, operation);
	if (body === undefined) return;
	if (walk.isNew(body.pointer)) {
		yield walk.required(body, `${operationId} with no body`);
		yield* walk.accepts(body, operationId);
	}
	yield* contentMutants(walk, `${operationId} request`, "/request/body", body);
}

function* responseMutants(walk: Walk, operationId: string, operation: Place): Generator<Mutant> {
	const responses = below(operation.pointer, "responses");
	for (const [status, response] of responsesOf(walk.spec, operation)) {
		const use = `${operationId} ${status}`;
		const killer = `${operationId} with the status ${status}`;
		yield walk.mutant({ operator: "drop status", pointer: below(responses, status), killer, to: undefined });
		yield* headerMutants(walk, use, response);
		yield* contentMutants(walk, use, "/response/body", response);
	}
}
