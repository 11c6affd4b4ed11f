import { below, follow, isObject, type Json, type Place, type Spec } from "./document.ts";
import { choosing, inPlace, inside } from "./schema.ts";

/** What a schema says of the values that it judges, each at its place in an exchange. */
export interface Visitor {
	/** A schema that judges the value at a pointer. */
	schema(place: Place, at: string): void;
	/** A property of that name, as written: its `$ref` has siblings. */
	property(place: Place, at: string): void;
}

/** Visits a schema and all that judge the same value or one inside it. What only chooses declares nothing; a schema that leads back to itself has been visited. */
export function visitSchema(spec: Spec, schema: Json, pointer: string, at: string, visitor: Visitor, passed: string[] = []): void {
	if (!isObject(schema) || passed.includes(pointer)) return;
	const within = [...passed, pointer];
	const visit = (sub: Json, place: string, to: string) => visitSchema(spec, sub, place, to, visitor, within);
	visitor.schema({ pointer, value: schema }, at);
	if (typeof schema.$ref === "string") {
		// One step only: what stands beside the next $ref counts, too.
		const target = follow(spec, { $ref: schema.$ref }, pointer);
		visit(target.value, target.pointer, at);
	}
	for (const [keyword, argument] of Object.entries(schema).filter(([name]) => !choosing.has(name)))
		inside(keyword, argument, below(pointer, keyword), (sub, place) => {
			const name = place.slice(place.lastIndexOf("/") + 1);
			const to = keyword === "properties" ? `${at}/${name}` : inPlace.has(keyword) ? at : `${at}/*`;
			if (keyword === "properties" && isObject(sub)) visitor.property({ pointer: place, value: sub }, to);
			visit(sub, place, to);
			return sub;
		});
}
