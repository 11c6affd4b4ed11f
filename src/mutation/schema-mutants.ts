import { below, follow, isObject, type Json, type JsonObject, type Spec } from "../openapi/document.ts";
import { choosing, inPlace, inside } from "../openapi/schema.ts";
import { edited } from "./document.ts";
import type { Mutant } from "./mutant.ts";
import type { Classed } from "./mutator.ts";
import { mutators } from "./mutators.ts";
import type { Walk } from "./walk/walk.ts";

/** A schema where it is written, and a value that it judges. */
export interface SchemaSite {
	schema: Json | undefined;
	pointer: string;
	/** The value's place in an exchange; `*` is any member or item. */
	at: string;
	/** The exchange: an operation and a status. */
	use: string;
	/** Whether it stands under a `not`. */
	isNegated: boolean;
}

/** Changes of a schema and of those inside it, each where it is written and once, however often it is used. */
export function* schemaMutants(walk: Walk, site: SchemaSite): Generator<Mutant> {
	const { schema, pointer, at, isNegated } = site;
	if (!isObject(schema) || !walk.isNew(pointer)) return;
	for (const { changes } of mutators) for (const change of changes(schema)) yield mutantOf(walk.spec, site, change);
	if (typeof schema.$ref === "string") {
		const target = follow(walk.spec, { $ref: schema.$ref }, pointer);
		yield* schemaMutants(walk, { ...site, schema: target.value, pointer: target.pointer });
	}
	for (const [keyword, argument] of Object.entries(schema)) {
		const parts: SchemaSite[] = [];
		inside(keyword, argument, below(pointer, keyword), (part, place) => {
			const member = place.slice(place.lastIndexOf("/") + 1);
			const to = keyword === "properties" ? `${at}/${member}` : inPlace.has(keyword) || choosing.has(keyword) ? at : `${at}/*`;
			parts.push({ ...site, schema: part, pointer: place, at: to, isNegated: isNegated !== (keyword === "not") });
			return part;
		});
		for (const part of parts) yield* schemaMutants(walk, part);
	}
}

/** Under a `not`, what loosens tightens. */
const opposite = { loosening: "tightening", tightening: "loosening" } as const;

function mutantOf(spec: Spec, { pointer, at, use, isNegated }: SchemaSite, change: Classed): Mutant {
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
