import type { SchemaDeclarations, SchemaNode, SharedItems } from "../../checker/coverage/written-inventory.ts";
import { below, isObject, type Json, type JsonObject, type Spec } from "../../openapi/document.ts";
import { referent } from "../../openapi/resolve.ts";
import { nameOf } from "../../openapi/schemas/referred-schemas.ts";
import { keywordOf } from "../../openapi/schemas/schema-keywords.ts";
import { subschemasOf } from "../../openapi/schemas/subschemas.ts";
import type { DriftTargets } from "./drift-targets.ts";
import { gradesOf } from "./grades.ts";

/** Describes what schemas declare, each shared one once, and notes the drift targets in them. */
export class InventoryNodes {
	readonly #spec: Spec;
	readonly #targets: DriftTargets;
	/** The schemas that others refer to, by name. */
	readonly shared: SharedItems["schemas"] = Object.create(null);

	constructor(spec: Spec, targets: DriftTargets) {
		this.#spec = spec;
		this.#targets = targets;
	}

	/** The node of a schema. Undefined if it declares nothing, as `true`. */
	of(schema: Json, pointer: string, isProperty = false): SchemaNode | undefined {
		if (!isObject(schema)) return undefined;
		this.#targets.schema({ pointer, value: schema });
		const node: SchemaDeclarations = { line: this.#spec.line(pointer) };
		const grades = gradesOf(schema);
		if (isProperty && grades !== undefined) node.grades = grades;
		const values = this.#valuesOf(schema, pointer);
		if (values.length > 0) node.values = values;
		const ref = this.#referred(schema.$ref, pointer);
		if (ref !== undefined) node.ref = ref;
		Object.assign(node, this.#inner(schema, pointer));
		return Object.keys(node).length === 1 ? node.line : node;
	}

	#inner(schema: JsonObject, pointer: string): Pick<SchemaDeclarations, "properties" | "others" | "parts"> {
		const all = subschemasOf(schema, pointer).flatMap(({ keyword, key, schema: inner, pointer: at }) => {
			const { judges, chooses } = keywordOf(keyword) ?? {};
			// What only chooses which schemas apply declares nothing.
			const isDeclared = !chooses && (judges === "value" || judges === "members");
			const node = isDeclared ? this.of(inner, at, keyword === "properties") : undefined;
			const to = keyword === "properties" ? keyword : judges === "members" ? ("others" as const) : ("parts" as const);
			return node === undefined ? [] : [{ to, name: String(key), node }];
		});
		const { properties, others, parts } = Object.groupBy(all, ({ to }) => to);
		return {
			...(properties && { properties: Object.fromEntries(properties.map(({ name, node }) => [name, node])) }),
			...(others && { others: others.map(({ node }) => node) }),
			...(parts && { parts: parts.map(({ node }) => node) }),
		};
	}

	#referred(reference: Json | undefined, pointer: string): string | undefined {
		if (typeof reference !== "string") return undefined;
		const target = referent(this.#spec.document, reference);
		if (target === undefined) throw this.#spec.error(below(pointer, "$ref"), `$ref ${reference} leads nowhere in this file; correct it`);
		const name = nameOf(target.pointer);
		if (Object.hasOwn(this.shared, name)) return name;
		// It may refer to itself.
		this.shared[name] = 0;
		this.shared[name] = this.of(target.value, target.pointer) ?? this.#spec.line(target.pointer);
		return name;
	}

	#valuesOf(schema: JsonObject, pointer: string): [string, number][] {
		return ["enum", "x-extensible-enum"].flatMap((keyword) => {
			const values = schema[keyword];
			return (Array.isArray(values) ? values : []).map((each, index): [string, number] => [
				typeof each === "string" ? each : JSON.stringify(each),
				this.#spec.line(below(below(pointer, keyword), index)),
			]);
		});
	}
}
