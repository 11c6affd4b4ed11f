import { below, isObject, type Json, type JsonObject, type Spec } from "../openapi/document.ts";
import { type ReferredSchema, referredSchemas } from "../openapi/schemas/referred-schemas.ts";
import { openSchema } from "../openapi/schemas/schema.ts";
import { openKey } from "../openapi/schemas/schema-keys.ts";
import { subschemasOf } from "../openapi/schemas/subschemas.ts";
import { ajvOf } from "./ajv.ts";

/**
 * Compiles schemas as they are written, with ajv's strict rules, so that a typo is an error at its keyword. A keyword without its type beside it is
 * none: it judges values of its type alone (https://json-schema.org/draft/2020-12/json-schema-validation#section-6).
 */
export class SchemaLint {
	readonly #spec: Spec;
	// Nothing runs what is compiled.
	readonly #ajv = ajvOf({ strict: true, strictRequired: false, strictTypes: false, inlineRefs: false, code: { optimize: false } });
	/** Each schema is judged once, however many messages share it. */
	readonly #judged = new WeakSet<JsonObject>();
	/** The schemas that others refer to. */
	readonly referred: readonly ReferredSchema[];

	constructor(spec: Spec) {
		this.#spec = spec;
		this.referred = referredSchemas(spec);
		// Not validated here: if one schema were refused, the others would lack their references.
		for (const { name, schema, pointer } of this.referred)
			this.#ajv.addSchema(asSchema(openSchema(spec, schema, pointer)), openKey(name), undefined, false);
	}

	/** Throws if one of the schemas that others refer to is not valid. */
	judgeReferred(): void {
		for (const { schema, pointer } of this.referred) this.judge(schema, pointer);
	}

	/** Throws if the value at a pointer of the spec is no valid schema. */
	judge(schema: Json, pointer: string): void {
		if (isObject(schema) && this.#judged.has(schema)) return;
		const wrong = this.#wrongWith(schema, pointer);
		if (wrong !== undefined) throw this.#spec.error(this.#faultIn(schema, pointer, wrong), `not a schema: ${wrong}`);
		this.#judgeDefinitions(schema, pointer);
		if (isObject(schema)) this.#judged.add(schema);
	}

	/** A schema in `$defs` judges nothing where it is written, and may be wrong nevertheless. */
	#judgeDefinitions(schema: Json, pointer: string): void {
		if (!isObject(schema)) return;
		for (const sub of subschemasOf(schema, pointer))
			if (sub.keyword === "$defs") this.judge(sub.schema, sub.pointer);
			else this.#judgeDefinitions(sub.schema, sub.pointer);
	}

	#wrongWith(schema: Json, pointer: string): string | undefined {
		const open = asSchema(openSchema(this.#spec, schema, pointer));
		// The target of a reference is judged for itself.
		if (Object.keys(open).every((keyword) => keyword === "$ref" || keyword === "x-lines")) return undefined;
		try {
			this.#ajv.compile(open);
			return undefined;
		} catch (error) {
			return error instanceof Error ? error.message : String(error);
		}
	}

	/** The pointer to the keyword of the innermost wrong schema: without that keyword, the schema would be right, or wrong in another way. */
	#faultIn(schema: Json, pointer: string, wrong: string): string {
		if (!isObject(schema)) return pointer;
		const faults: string[] = [];
		for (const { schema: sub, pointer: at } of subschemasOf(schema, pointer)) {
			const within = this.#wrongWith(sub, at);
			if (within !== undefined) faults.push(this.#faultIn(sub, at, within));
		}
		const rest = Object.keys(schema).map((keyword) => ({ keyword, says: this.#wrongWith(without(schema, keyword), pointer) }));
		const fault = rest.find(({ says }) => says === undefined) ?? rest.find(({ says }) => says !== wrong);
		return faults[0] ?? (fault === undefined ? pointer : below(pointer, fault.keyword));
	}
}

const without = (schema: JsonObject, keyword: string) => Object.fromEntries(Object.entries(schema).filter(([name]) => name !== keyword));

const asSchema = (schema: Json) => (isObject(schema) || typeof schema === "boolean" ? schema : {});
