import type { Places } from "../../checker/coverage/inventory.ts";
import { below, follow, isObject, type Json, type Place, type Spec } from "../../openapi/document.ts";
import { steps } from "../../openapi/json-pointer.ts";

/** What a drift may name by its line. */
export class DriftTargets {
	readonly places: Places = { "unknown-member": {}, "unknown-value": {}, "unknown-query-parameter": {} };
	readonly #spec: Spec;

	constructor(spec: Spec) {
		this.#spec = spec;
	}

	schema({ pointer, value }: Place): void {
		if (value["x-extensible-enum"] !== undefined) this.#add("unknown-value", below(pointer, "x-extensible-enum"));
		const types = typesOf(this.#spec, value, pointer);
		if (types !== undefined && !types.includes("object")) return;
		this.#add("unknown-member", pointer, value.type === undefined && types !== undefined ? { types } : {});
	}

	operation({ pointer }: Place): void {
		this.#add("unknown-query-parameter", pointer);
	}

	/** Of several schemas on one line the outermost was visited first. */
	#add(rule: keyof Places, pointer: string, rest: { types?: string[] } = {}): void {
		this.places[rule][this.#spec.line(pointer)] ??= { target: jsonPath(this.#spec.document, pointer), ...rest };
	}
}

/** The types of the values that a schema allows, if it says them. */
function typesOf(spec: Spec, schema: Json, pointer: string, passed: string[] = []): string[] | undefined {
	if (!isObject(schema) || passed.includes(pointer)) return undefined;
	const within = [...passed, pointer];
	const { type, $ref, anyOf, oneOf, allOf } = schema;
	if (type !== undefined) return [type].flat().map(String);
	if ($ref !== undefined) {
		const target = follow(spec, { $ref }, pointer);
		return typesOf(spec, target.value, target.pointer, within);
	}
	const [word, parts] = Object.entries({ anyOf, oneOf, allOf }).find(([, each]) => Array.isArray(each)) ?? [];
	if (word === undefined || !Array.isArray(parts)) return undefined;
	const each = parts.map((part, index) => typesOf(spec, part, below(below(pointer, word), index), within));
	const known = each.filter((types) => types !== undefined);
	if (word === "allOf") return known[0];
	return known.length === each.length ? [...new Set(known.flat())] : undefined;
}

/** The normalized path of a JSON Pointer, with a dot where a name needs no quotes. */
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
