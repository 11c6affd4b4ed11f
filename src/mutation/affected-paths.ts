import { below, isObject, type Json, type JsonObject } from "../openapi/document.ts";
import { steps, valueAt } from "../openapi/json-pointer.ts";

/** Kinds of components that a `$ref` names. Security schemes are named otherwise, wherever a document likes. */
const referred = ["schemas", "responses", "parameters", "headers", "requestBodies", "examples", "links", "callbacks", "pathItems"];

/** The paths of a document, each with the components that it reaches. So a change of one component needs no look at all operations. */
export class AffectedPaths {
	readonly #document: JsonObject;
	/** The templates of `paths`, by the pointer of what they reach: themselves, a component, or another path. */
	readonly #reaching = new Map<string, Set<string>>();

	constructor(document: JsonObject) {
		this.#document = document;
		for (const template of Object.keys(membersAt(document, "/paths"))) {
			const reached = new Set<string>();
			this.#reach(below("/paths", template), reached);
			for (const place of reached) this.#reaching.set(place, (this.#reaching.get(place) ?? new Set()).add(template));
		}
	}

	/** The path templates on which a change may show. Undefined if it may show on all. Unchanged parts are the same objects in both documents. */
	of(changed: JsonObject): Set<string> | undefined {
		const places = [...changedMembers(this.#document, changed, "")].flatMap((place) => {
			if (place === "/paths") return [...changedMembers(this.#document, changed, place)];
			if (place !== "/components") return [undefined];
			return [...changedMembers(this.#document, changed, place)].flatMap((kind) =>
				referred.includes(kind.slice("/components/".length)) ? [...changedMembers(this.#document, changed, kind)] : [undefined],
			);
		});
		const affected = new Set<string>();
		for (const place of places) {
			if (place === undefined) return undefined;
			for (const template of this.#reaching.get(place) ?? []) affected.add(template);
		}
		return affected;
	}

	#reach(place: string, reached: Set<string>): void {
		if (reached.has(place)) return;
		reached.add(place);
		for (const reference of referencesIn(valueAt(this.#document, place) as Json | undefined)) {
			const names = steps(reference.slice(1)).slice(0, reference.startsWith("#/components/") ? 3 : 2);
			this.#reach(names.reduce(below, ""), reached);
		}
	}
}

function* changedMembers(before: JsonObject, after: JsonObject, pointer: string): Generator<string> {
	const [own, other] = [membersAt(before, pointer), membersAt(after, pointer)];
	for (const name of new Set([...Object.keys(own), ...Object.keys(other)])) if (own[name] !== other[name]) yield below(pointer, name);
}

function membersAt(document: JsonObject, pointer: string): JsonObject {
	const value = valueAt(document, pointer) as Json | undefined;
	return isObject(value) ? value : {};
}

function referencesIn(value: Json | undefined): string[] {
	if (Array.isArray(value)) return value.flatMap(referencesIn);
	if (!isObject(value)) return [];
	const { $ref: own } = value;
	const inside = Object.values(value).flatMap(referencesIn);
	return typeof own === "string" && own.startsWith("#/") ? [decodeURIComponent(own), ...inside] : inside;
}
