import type { Contract } from "../checker/contract.ts";
import type { Draft } from "../generate/contract-model.ts";
import { below, follow, isObject, membersOf, type Place, type Spec } from "../openapi/document.ts";
import type { Mutant } from "./mutant.ts";
import { contentMutants, headerMutants } from "./walk/message.ts";
import { parameterMutants } from "./walk/parameters.ts";
import { securityMutants } from "./walk/security.ts";
import { Walk } from "./walk/walk.ts";

/** Every change of a spec that the operators know, in the order of its operations. What the checker never reads, such as a callback, has none. */
export function mutantsOf(spec: Spec, { operations }: Draft<Contract>): Mutant[] {
	const walk = new Walk(spec);
	return operations.flatMap(({ operationId, path, method }) => {
		const item = follow(spec, isObject(spec.document.paths) ? spec.document.paths[path] : undefined, below("/paths", path));
		const operation = follow(spec, item.value[method.toLowerCase()], below(item.pointer, method.toLowerCase()));
		return [
			...securityMutants(walk, operationId, operation),
			...[item, operation].flatMap((holder) => [...parameterMutants(walk, operationId, holder)]),
			...bodyMutants(walk, operationId, operation),
			...responseMutants(walk, operationId, operation),
		];
	});
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
