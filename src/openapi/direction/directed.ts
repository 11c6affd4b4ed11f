import { below } from "../json-pointer.ts";
import { isObject, type Json, type JsonObject, type Spec } from "../reading/spec.ts";
import type { Place } from "../resolve.ts";
import { type Mark, MarkedMembers } from "./marked-members.ts";
import { withValues } from "./with-values.ts";

/** The direction of a message. Parameters and request bodies are requests. */
export type Direction = "request" | "response";

/** The mark of the members that messages of a direction may lack. */
const freeing = { request: "readOnly", response: "writeOnly" } as const satisfies Record<Direction, Mark>;

/**
 * The spec as it binds the messages of one direction: a member that only the other direction has is not required. Such a member may be sent nevertheless:
 * https://spec.openapis.org/oas/v3.1.1#validating-data-readonly-and-writeonly, https://spec.openapis.org/oas/v3.0.4#fixed-fields-20
 * All pointers lead to the same schemas as before. It is the same spec if nothing in it has such a mark.
 */
export function directed(spec: Spec, direction: Direction): Spec {
	const { document } = spec;
	if (!holdsMark(document)) return spec;
	const marks = new MarkedMembers(spec);
	const changed = marks.schemas.flatMap((schema) => freedLists(marks, schema, freeing[direction]));
	return { ...spec, document: withValues(document, "", new Map(changed)) as JsonObject };
}

const known = new WeakMap<object, boolean>();

/** Whether `readOnly: true` or `writeOnly: true` is anywhere inside. */
function holdsMark(value: Json): boolean {
	if (typeof value !== "object" || value === null) return false;
	const holds =
		known.get(value) ??
		((isObject(value) && (value.readOnly === true || value.writeOnly === true)) || Object.values(value).some(holdsMark));
	known.set(value, holds);
	return holds;
}

/** The lists of required members of a schema that lose names, by their pointers. */
function freedLists(marks: MarkedMembers, { pointer, value }: Place, mark: Mark): [string, Json][] {
	const remaining = (list: Json | undefined, at: string) =>
		Array.isArray(list) ? list.filter((name) => !marks.frees(pointer, String(name), mark, at)) : undefined;
	const lists = [
		[below(pointer, "required"), value.required] as const,
		...Object.entries(isObject(value.dependentRequired) ? value.dependentRequired : {}).map(
			([name, list]) => [below(below(pointer, "dependentRequired"), name), list] as const,
		),
	];
	return lists.flatMap(([at, list]) => {
		const rest = remaining(list, at);
		return rest === undefined || rest.length === [list].flat().length ? [] : [[at, rest]];
	});
}
