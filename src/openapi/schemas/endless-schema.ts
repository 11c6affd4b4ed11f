import { isObject, type JsonObject, type Spec } from "../reading/spec.ts";
import { type Place, referent } from "../resolve.ts";
import { keywordOf } from "./schema-keywords.ts";
import { subschemasOf } from "./subschemas.ts";

/**
 * A component that judges the same value again without end, through its own references or through other schemas:
 * https://json-schema.org/draft/2020-12/json-schema-core#section-9.4.1
 */
export function endlessSchema({ document }: Pick<Spec, "document">, components: Place[]): string | undefined {
	const around = new Set<string>();
	const ended = new Set<string>();
	for (const component of components) {
		const found = visit(component);
		if (found !== undefined) return found;
	}
	return undefined;

	function visit(place: Place): string | undefined {
		const { pointer } = place;
		if (ended.has(pointer)) return undefined;
		if (around.has(pointer)) return pointer;
		around.add(pointer);
		for (const each of samePlace(document, place)) {
			const found = visit(each);
			if (found !== undefined) return found;
		}
		around.delete(pointer);
		ended.add(pointer);
		return undefined;
	}
}

/** The schemas that a schema applies to the same value, one step away. */
function samePlace(document: JsonObject, { pointer, value }: Place): Place[] {
	const target = typeof value.$ref === "string" ? referent(document, value.$ref) : undefined;
	const inPlace = subschemasOf(value, pointer).filter(({ keyword }) => keywordOf(keyword)?.judges === "value");
	const all = [...(target === undefined ? [] : [target]), ...inPlace.map((sub) => ({ pointer: sub.pointer, value: sub.schema }))];
	return all.flatMap((each) => (isObject(each.value) ? [{ pointer: each.pointer, value: each.value }] : []));
}
