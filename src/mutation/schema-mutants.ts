import type { Json, JsonObject, Spec } from "../openapi/document.ts";
import { schemasIn, type VisitedSchema } from "../openapi/schemas/visit-schema.ts";
import { edited } from "./document.ts";
import type { Mutant } from "./mutant.ts";
import type { Classed } from "./mutator.ts";
import { mutators } from "./mutators.ts";
import type { Walk } from "./walk/walk.ts";

/** A schema with its place in the spec, and the place of its value in an exchange. */
export interface SchemaSite {
	schema: Json | undefined;
	pointer: string;
	/** The value's place in an exchange; `*` is any member or item. */
	at: string;
	/** The exchange: an operation and a status. */
	use: string;
}

/** The mutants of a schema and of the schemas inside it. Each schema is changed once, where it is written, however often it is used. */
export function* schemaMutants(walk: Walk, { schema, pointer, at, use }: SchemaSite): Generator<Mutant> {
	for (const visited of schemasIn(walk.spec, schema, pointer, at)) {
		if (visited.isCut || !walk.isNew(visited.pointer)) continue;
		for (const { changes } of mutators) for (const change of changes(visited.value)) yield mutantOf(walk.spec, visited, use, change);
	}
}

/** Under a `not`, a loosening is a tightening, and the other way round. */
const opposite = { loosening: "tightening", tightening: "loosening" } as const;

function mutantOf(spec: Spec, { pointer, at, isNegated }: VisitedSchema, use: string, change: Classed): Mutant {
	const { operator, place, detail, schema, killer } = change;
	const what = detail === undefined ? operator : `${operator}: ${detail}`;
	return {
		id: `${pointer}${place} ${what}`,
		operator,
		class: isNegated ? opposite[change.class] : change.class,
		line: spec.line(pointer + place),
		change: what,
		killer: `${use} with ${killer.value} at ${at}${killer.below ?? ""}`,
		document: () => edited(spec.document, pointer, () => schema) as JsonObject,
	};
}
