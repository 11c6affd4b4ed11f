import { below } from "../../openapi/document.ts";
import { follow, type Place } from "../../openapi/resolve.ts";
import type { Mutant } from "../mutant.ts";
import { renamedTo } from "../mutators/name.ts";
import { schemaMutants } from "../schema-mutants.ts";
import type { Walk } from "./walk.ts";

/** Removes a parameter, renames it, or makes it required or optional; also the mutants of its schema. */
export function* parameterMutants(walk: Walk, operationId: string, holder: Place): Generator<Mutant> {
	const list = below(holder.pointer, "parameters");
	if (!Array.isArray(holder.value.parameters) || !walk.isNew(list)) return;
	for (const [index, written] of holder.value.parameters.entries()) {
		const place = follow(walk.spec, written, below(list, index));
		const { in: where, name, schema } = place.value;
		const at = below(`/request/${where === "header" ? "headers" : where}`, String(name));
		const used = `${operationId} with a value at ${at}`;
		const dropped = { pointer: below(list, index), detail: `${where} ${name}`, to: undefined };
		yield where === "query"
			? walk.mutant({ operator: "drop query parameter", killer: used, ...dropped })
			: walk.mutant({ operator: "drop parameter", killer: `${operationId} with a wrong value at ${at}`, ...dropped });
		if (!walk.isNew(place.pointer)) continue;
		const to = renamedTo(String(name));
		yield walk.mutant({ operator: "rename parameter", pointer: below(place.pointer, "name"), detail: to, killer: used, to });
		// A path parameter is always required: https://spec.openapis.org/oas/v3.1.1#parameter-object
		if (where !== "path") yield walk.required(place, `${operationId} with nothing at ${at}`);
		yield* walk.accepts(place, operationId);
		const pointer = below(place.pointer, "schema");
		yield* schemaMutants(walk, { schema, pointer, at, use: `${operationId} request` });
	}
}
