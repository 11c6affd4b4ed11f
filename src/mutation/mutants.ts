import type { ContractModel } from "../generate/model/contract-model.ts";
import { below, follow, membersOf, type Place } from "../openapi/document.ts";
import type { Mutant } from "./mutant.ts";
import { contentMutants, headerMutants } from "./walk/message.ts";
import { parameterMutants } from "./walk/parameters.ts";
import { securityMutants } from "./walk/security.ts";
import { Walk } from "./walk/walk.ts";

/** Every change of a spec that the operators know, in the order of its operations. What the checker never reads, such as a callback, has none. */
export function mutantsOf({ spec, operations }: ContractModel): Mutant[] {
	const walk = new Walk(spec);
	return operations.flatMap(({ operationId, item, place }) => [
		...securityMutants(walk, operationId, place),
		...[item, place].flatMap((holder) => [...parameterMutants(walk, operationId, holder)]),
		...bodyMutants(walk, operationId, place),
		...responseMutants(walk, operationId, place),
	]);
}

function* bodyMutants(walk: Walk, operationId: string, { pointer, value }: Place): Generator<Mutant> {
	if (value.requestBody === undefined) return;
	const body = follow(walk.spec, value.requestBody, below(pointer, "requestBody"));
	if (walk.isNew(body.pointer)) yield walk.required(body, `${operationId} with no body`);
	yield* contentMutants(walk, `${operationId} request`, "/request/body", body);
}

function* responseMutants(walk: Walk, operationId: string, { pointer, value }: Place): Generator<Mutant> {
	const responses = below(pointer, "responses");
	for (const [status, response] of membersOf(walk.spec, value.responses, responses)) {
		if (status.startsWith("x-")) continue;
		const use = `${operationId} ${status}`;
		const killer = `${operationId} with the status ${status}`;
		yield walk.mutant({ operator: "drop status", pointer: below(responses, status), killer, to: undefined });
		yield* headerMutants(walk, use, response);
		yield* contentMutants(walk, use, "/response/body", response);
	}
}
