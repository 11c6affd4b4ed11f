import { isDeepStrictEqual } from "node:util";
import { below, isObject, type Json, type JsonObject } from "../openapi/document.ts";
import { type Kind, partOf } from "../openapi/document-tree.ts";
import { type Resolved, resolved } from "../openapi/resolve.ts";
import { isAnnotation } from "./annotations.ts";
import { type Difference, type Spot, spotBelow, start } from "./difference.ts";
import { listPairs, mapPairs, type Pair } from "./match-members.ts";

type Held = readonly [before: Resolved, after: Resolved];

/** All differences between two bundles, `$ref` followed on both sides. */
export function differencesBetween(before: JsonObject, after: JsonObject): Difference[] {
	const walk = new Walk([before, after], true);
	walk.objects(start, [resolved(before, before, ""), resolved(after, after, "")]);
	return walk.found;
}

class Walk {
	/** Whether a schema that became one of several alternatives is reported as `wrapped`, and not as changed. */
	readonly #tellsWrapped: boolean;
	readonly found: Difference[] = [];
	readonly #seen = new Set<string>();
	readonly #documents: readonly [JsonObject, JsonObject];

	constructor(documents: readonly [JsonObject, JsonObject], tellsWrapped: boolean) {
		this.#documents = documents;
		this.#tellsWrapped = tellsWrapped;
	}

	objects(spot: Spot, held: Held): void {
		const visit = [held[0].id, held[1].id, spot.direction, spot.called, spot.negated].join(" ");
		if (this.#seen.has(visit)) return;
		this.#seen.add(visit);
		for (const member of new Set(held.flatMap(({ value }) => Object.keys(value)))) this.#member(spot, held, member);
	}

	#member(spot: Spot, held: Held, member: string): void {
		const part = partOf(spot.kind, member);
		const [was, is] = [held[0].value[member], held[1].value[member]];
		if (part === undefined || (part.many === undefined && [was, is].some((value) => value !== undefined && !isObject(value)))) {
			this.#value(spot, held, member, was, is);
		} else if (part.many === undefined) {
			this.#child(spot, held, member, part.kind, { was, is, from: "", to: "", called: [member] });
		} else if (spot.kind !== "components" || member === "securitySchemes") {
			// Components are compared where they are used. Security schemes are not referenced by `$ref`, so they are compared here.
			const pairs = part.many === "map" ? mapPairs(spot, member, was, is) : listPairs(this.#documents, spot, part.kind, member, was, is);
			for (const pair of pairs) this.#child(spot, held, member, part.kind, pair);
		}
	}

	#value(spot: Spot, held: Held, member: string, before: Json | undefined, after: Json | undefined, wrapped = false): void {
		if (isDeepStrictEqual(before, after)) return;
		const pointer = held[after === undefined ? 0 : 1].at(member);
		this.found.push({ ...spot, member, child: undefined, before, after, pointer, steps: [...spot.steps, member], holders: held, wrapped });
	}

	#child(spot: Spot, held: Held, member: string, child: Kind, { was, is, from, to, called }: Pair): void {
		const [a, b] = [inside(held[0].at(member), from), inside(held[1].at(member), to)];
		const next = { ...spotBelow(spot, child, member, called), ...(child === "pathItem" && { paths: [from, to] as const }) };
		if (!isObject(was) || !isObject(is)) {
			if (isDeepStrictEqual(was, is)) return;
			const [name, pointer] = is === undefined ? [from, a] : [to, b];
			const change = { member: name || member, child, before: was, after: is, pointer, holders: held, wrapped: false };
			this.found.push({ ...next, ...change, kind: spot.kind });
			return;
		}
		const places = [resolved(this.#documents[0], was, a), resolved(this.#documents[1], is, b)] as const;
		if (child === "schema" && this.#tellsWrapped && this.#isWrapped(places, was, is)) {
			this.#value(next, places, "anyOf", places[0].value.anyOf, places[1].value.anyOf, true);
		} else if (child === "example") {
			// An example is a file of its own, so the pointer leads to its name in the spec.
			this.objects(next, [
				{ ...places[0], at: () => a },
				{ ...places[1], at: () => b },
			]);
		} else this.objects(next, places);
	}

	/** Whether one schema is an alternative of the other and nothing else changed. `redocly diff` sees two different schemas in `A` and `anyOf: [A, B]`. */
	#isWrapped([a, b]: Held, was: JsonObject, is: JsonObject): boolean {
		if ((a.value.anyOf === undefined) === (b.value.anyOf === undefined)) return false;
		const [one, other] = this.#documents;
		const [single, several, documents] = a.value.anyOf === undefined ? ([was, b, [one, other]] as const) : ([is, a, [other, one]] as const);
		const { anyOf, ...rest } = several.value;
		if (!Array.isArray(anyOf) || Object.keys(rest).some((member) => !isAnnotation("schema", member))) return false;
		return anyOf.some((branch) => isObject(branch) && isSame(documents, single, branch));
	}
}

const inside = (pointer: string, name: string) => (name === "" ? pointer : below(pointer, name));

function isSame(documents: readonly [JsonObject, JsonObject], a: JsonObject, b: JsonObject): boolean {
	// Without `wrapped`, an added alternative is a plain difference, so the walk does not recurse into alternatives again.
	const walk = new Walk(documents, false);
	walk.objects({ ...start, kind: "schema" }, [resolved(documents[0], a, "a"), resolved(documents[1], b, "b")]);
	return walk.found.every(({ kind, member, child }) => child === undefined && isAnnotation(kind, member));
}
