import { below } from "../../openapi/document.ts";
import type { Place } from "../../openapi/resolve.ts";
import { requirementsOf, type SecurityScheme } from "../../openapi/security/requirements.ts";
import type { Mutant } from "../mutant.ts";
import { renamedTo } from "../mutators/name.ts";
import type { Walk } from "./walk.ts";

/** Removes a credential, renames it, or removes one of several alternatives. */
export function* securityMutants(walk: Walk, operationId: string, operation: Place): Generator<Mutant> {
	const { pointer, alternatives } = requirementsOf(walk.spec, operation);
	if (!walk.isNew(pointer)) return;
	for (const [index, alternative] of alternatives.entries()) {
		const schemes = alternative.map(({ scheme }) => scheme);
		const at = below(pointer, index);
		const detail = schemes.join(" and ");
		yield alternatives.length > 1
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
		for (const each of alternative) {
			const { scheme } = each;
			const killer = `${operationId} with ${detail} but ${scheme}, answered 2xx`;
			yield walk.mutant({ operator: "drop credential", pointer: below(at, scheme), killer, to: undefined });
			yield* schemeMutants(walk, operationId, each);
		}
	}
}

/** Only an apiKey names the place and the prefix of its credential. For the other types, standards define them. */
function* schemeMutants(walk: Walk, operationId: string, { scheme, type, name, prefix, place }: SecurityScheme): Generator<Mutant> {
	if (type !== "apiKey" || !walk.isNew(place.pointer)) return;
	const to = renamedTo(name);
	const killer = `${operationId} with ${scheme}`;
	yield walk.mutant({ operator: "rename credential", pointer: below(place.pointer, "name"), detail: to, killer, to });
	yield* walk.accepts(place, operationId);
	if (prefix === undefined) return;
	const other = `${operationId} with another text than "${prefix}" before ${scheme}, answered 2xx`;
	yield walk.mutant({ operator: "drop prefix", pointer: below(place.pointer, "x-prefix"), killer: other, to: undefined });
}
