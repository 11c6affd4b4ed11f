import type { Places } from "../../checker/coverage/inventory.ts";
import { below, isObject, type Json, type JsonObject, type Spec } from "../../openapi/document.ts";
import { steps } from "../../openapi/json-pointer.ts";
import { follow, type Place } from "../../openapi/resolve.ts";

/** The drift targets of a spec, by line. */
export class DriftTargets {
	readonly places: Places = { "unknown-member": {}, "unknown-value": {}, "unknown-query-parameter": {} };
	readonly #spec: Spec;
	readonly #types = new Map<string, string[] | undefined>();

	constructor(spec: Spec) {
		this.#spec = spec;
	}

	schema({ pointer, value }: Place): void {
		if (value["x-extensible-enum"] !== undefined) this.#add("unknown-value", below(pointer, "x-extensible-enum"));
		const types = this.#typesOf(value, pointer);
		if (types !== undefined && !types.includes("object")) return;
		const rest = value.type === undefined && types !== undefined ? { types } : {};
		this.#add("unknown-member", pointer, rest);
		// A closed request that servers take more of (`x-accepts`) names the line of the word that closes it.
		if (value.additionalProperties === false) this.#add("unknown-member", pointer, rest, below(pointer, "additionalProperties"));
	}

	operation({ pointer }: Place): void {
		this.#add("unknown-query-parameter", pointer);
	}

	/** If several schemas are on one line, the outermost wins: it is visited first. */
	#add(rule: keyof Places, pointer: string, rest: { types?: string[] } = {}, at = pointer): void {
		this.places[rule][this.#spec.line(at)] ??= { target: jsonPath(this.#spec.document, pointer), ...rest };
	}

	/** The types that a schema allows, if it names them. A reference back to the schema itself adds none. */
	#typesOf(schema: Json, pointer: string): string[] | undefined {
		if (this.#types.has(pointer)) return this.#types.get(pointer);
		this.#types.set(pointer, undefined);
		const types = isObject(schema) ? this.#typesIn(schema, pointer) : undefined;
		this.#types.set(pointer, types);
		return types;
	}

	#typesIn({ type, $ref, ...schema }: JsonObject, pointer: string): string[] | undefined {
		if (type !== undefined) return [type].flat().map(String);
		if ($ref !== undefined) {
			const target = follow(this.#spec, { $ref }, pointer);
			return this.#typesOf(target.value, target.pointer);
		}
		const [word] = ["anyOf", "oneOf", "allOf"].filter((each) => Array.isArray(schema[each]));
		const parts = word === undefined ? undefined : schema[word];
		if (word === undefined || !Array.isArray(parts)) return undefined;
		const each = parts.map((part, index) => this.#typesOf(part, below(below(pointer, word), index)));
		const known = each.filter((types) => types !== undefined);
		if (word === "allOf") return known[0];
		return known.length === each.length ? [...new Set(known.flat())] : undefined;
	}
}

/** The normalized path of a JSON Pointer, with a dot before a name that needs no quotes. */
function jsonPath(document: Json, pointer: string): string {
	let inside: Json | undefined = document;
	let path = "$";
	for (const name of steps(pointer)) {
		const isIndex = Array.isArray(inside);
		inside = typeof inside === "object" && inside !== null ? (inside as Record<string, Json>)[name] : undefined;
		path += isIndex ? `[${name}]` : /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `['${name.replaceAll(/['\\]/g, "\\$&")}']`;
	}
	return path;
}
