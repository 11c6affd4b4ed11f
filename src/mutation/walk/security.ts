import { below, isObject, type JsonObject } from "../../openapi/document.ts";
import { componentsOf, follow } from "../../openapi/resolve.ts";
import type { Mutant } from "../mutant.ts";
import { renamedTo } from "../mutators/name.ts";
import type { Walk } from "./walk.ts";

/** A credential is asked for no more, or under another name, or one of several is taken no more. */
export function* securityMutants(walk: Walk, operationId: string, operation: { pointer: string; value: JsonObject }): Generator<Mutant> {
	const { security } = operation.value;
	const list = security ?? walk.spec.document.security;
	const pointer = security === undefined ? "/security" : below(operation.pointer, "security");
	if (!Array.isArray(list) || !walk.isNew(pointer)) return;
	for (const [index, alternative] of list.entries()) {
		const schemes = Object.keys(isObject(alternative) ? alternative : {});
		const at = below(pointer, index);
		const detail = schemes.join(" and ");
		yield list.length > 1
			? walk.mutant({
					operator: "drop security alternative",
					pointer: at,
					detail,
					killer: `${operationId} with ${detail} alone`,
					to: undefined,
				})
			: walk.mutant({
					operator: "drop security",
					pointer: at,
					detail,
					killer: `${operationId} without ${detail}, answered 2xx`,
					to: undefined,
				});
		for (const scheme of schemes) {
			const killer = `${operationId} with ${detail} but ${scheme}, answered 2xx`;
			yield walk.mutant({ operator: "drop credential", pointer: below(at, scheme), killer, to: undefined });
			yield* schemeMutants(walk, operationId, scheme);
		}
	}
}

function* schemeMutants(walk: Walk, operationId: string, scheme: string): Generator<Mutant> {
	const written = componentsOf(walk.spec, "securitySchemes")[scheme];
	const { pointer, value } = follow(walk.spec, written, below("/components/securitySchemes", scheme));
	if (!walk.isNew(pointer)) return;
	const to = renamedTo(String(value.name));
	const killer = `${operationId} with ${scheme}`;
	yield walk.mutant({ operator: "rename credential", pointer: below(pointer, "name"), detail: to, killer, to });
	const prefix = value["x-prefix"];
	if (prefix === undefined) return;
	const other = `${operationId} with another text than "${prefix}" before ${scheme}, answered 2xx`;
	yield walk.mutant({ operator: "drop prefix", pointer: below(pointer, "x-prefix"), killer: other, to: undefined });
}
