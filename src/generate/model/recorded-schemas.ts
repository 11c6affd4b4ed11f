import { below, isObject, type Json, type JsonObject, type Spec } from "../../openapi/document.ts";
import { referent } from "../../openapi/resolve.ts";
import { keywordOf } from "../../openapi/schemas/schema-keywords.ts";
import { subschemasOf } from "../../openapi/schemas/subschemas.ts";
import type { RecordedSchema, RecordedString } from "../../redaction/list.ts";
import type { SchemaModel } from "./schema-model.ts";

/** A schema where it is written. `chooses`: it only decides which others apply. */
interface Written {
	pointer: string;
	value: JsonObject;
	chooses: boolean;
}

type Mask = RecordedString["mask"];

/** The strictest first. */
const masks: readonly Mask[] = ["full", "text", "none"];

/** Compiles all schemas that judge one value into one, by the set of them. So schemas that refer to each other end. */
export class RecordedSchemas {
	readonly list: RecordedSchema[] = [];
	readonly #spec: Spec;
	readonly #known = new Map<string, number>();

	constructor(spec: Spec) {
		this.#spec = spec;
	}

	/** The number of what some schemas say together. `holder` is the parameter or header that may have the mark. */
	of(schemas: readonly SchemaModel[], holder: JsonObject = {}): number {
		const written = schemas.flatMap(({ pointer, value }) => (isObject(value) ? [{ pointer, value, chooses: false }] : []));
		return this.#of(written, masksOf([holder]));
	}

	#of(given: readonly Written[], outer: readonly Mask[]): number {
		const all = this.#closed(given);
		const key = JSON.stringify([[...all.keys()].sort(), outer]);
		const known = this.#known.get(key);
		if (known !== undefined) return known;
		const schema: RecordedSchema = {};
		const number = this.list.push(schema) - 1;
		this.#known.set(key, number);
		Object.assign(schema, this.#compiled([...all.values()], outer));
		return number;
	}

	/** The schemas with all that they name for the same value. */
	#closed(given: readonly Written[]): Map<string, Written> {
		const all = new Map<string, Written>();
		const add = (written: Written): void => {
			const key = `${written.chooses ? "? " : ""}${written.pointer}`;
			if (all.has(key)) return;
			all.set(key, written);
			for (const inner of this.#same(written)) add(inner);
		};
		given.forEach(add);
		return all;
	}

	#same({ pointer, value, chooses }: Written): Written[] {
		const target = typeof value.$ref === "string" ? referent(this.#spec.document, value.$ref) : undefined;
		const named = isObject(target?.value) ? [{ pointer: target.pointer, value: target.value, chooses }] : [];
		const inner = subschemasOf(value, pointer).flatMap((sub) => {
			const { judges, chooses: decides } = keywordOf(sub.keyword) ?? {};
			return judges === "value" && isObject(sub.schema)
				? [{ pointer: sub.pointer, value: sub.schema, chooses: chooses || decides === true }]
				: [];
		});
		return [...named, ...inner];
	}

	#compiled(all: readonly Written[], outer: readonly Mask[]): RecordedSchema {
		const values = all.map(({ value }) => value);
		const found = [...outer, ...masksOf(values)];
		const mask = masks.find((each) => found.includes(each));
		const members = this.#members(all);
		const others = this.#inside(all, ["additionalProperties", "patternProperties", "unevaluatedProperties"]);
		const items = this.#inside(all, ["items", "prefixItems", "unevaluatedItems", "contains"]);
		const string = stringOf(all, mask);
		return {
			...(string && { string }),
			...(values.some(isPlain) && { plain: true as const, ...boundsOf(values) }),
			...(mask === "full" && { full: true as const }),
			...(members && { members }),
			...(others !== undefined && { others }),
			...(items !== undefined && { items }),
		};
	}

	#members(all: readonly Written[]): Record<string, number> | undefined {
		const names = new Map<string, Written[]>();
		for (const { pointer, value, chooses } of all) {
			const at = below(pointer, "properties");
			for (const [name, schema] of Object.entries(isObject(value.properties) ? value.properties : {}))
				names.set(name, [...(names.get(name) ?? []), { pointer: below(at, name), value: isObject(schema) ? schema : {}, chooses }]);
		}
		if (names.size === 0) return undefined;
		return Object.fromEntries([...names].map(([name, schemas]) => [name, this.#of(schemas, [])]));
	}

	#inside(all: readonly Written[], keywords: readonly string[]): number | undefined {
		const inner = all.flatMap(({ pointer, value, chooses }) =>
			subschemasOf(value, pointer).flatMap((sub) =>
				keywords.includes(sub.keyword) && isObject(sub.schema) ? [{ pointer: sub.pointer, value: sub.schema, chooses }] : [],
			),
		);
		return inner.length === 0 ? undefined : this.#of(inner, []);
	}
}

function masksOf(values: readonly JsonObject[]): Mask[] {
	return values.flatMap(({ "x-sensitive-data": mark }) => {
		if (mark === undefined) return [];
		const written = isObject(mark) ? mark.mask : undefined;
		// The lint names a mask that nobody knows. Until it is corrected, nothing shows.
		return [masks.find((mask) => mask === written) ?? "full"];
	});
}

const isPlain = ({ type, enum: values, const: only }: JsonObject) =>
	[type].flat().some((each) => each === "number" || each === "integer" || each === "boolean") ||
	[...(Array.isArray(values) ? values : []), only].some((each) => typeof each === "number" || typeof each === "boolean");

function boundsOf(values: readonly JsonObject[]): { bounds?: number[] } {
	const words = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
	const bounds = values.flatMap((value) => words.flatMap((word) => (typeof value[word] === "number" ? [value[word]] : [])));
	return bounds.length === 0 ? {} : { bounds: [...new Set(bounds)] };
}

function stringOf(all: readonly Written[], mask: Mask | undefined): RecordedString | undefined {
	const strings = (keyword: string) => all.flatMap(({ value, chooses }) => (chooses ? [] : textsOf(value[keyword])));
	const values = [...new Set([...strings("enum"), ...strings("const"), ...strings("x-extensible-enum")])];
	const patterns = [...new Set(strings("pattern"))];
	const checks = [...new Set(all.flatMap(({ value, chooses }) => (chooses ? textsOf(value.pattern) : [])))];
	const lengths = [
		...new Set(all.flatMap(({ value }) => [value.minLength, value.maxLength].filter((length) => typeof length === "number"))),
	];
	if (mask === undefined && [...values, ...patterns, ...checks, ...lengths].length === 0) return undefined;
	return {
		mask: mask ?? "full",
		...(mask !== undefined && { isMarked: true as const }),
		...(values.length > 0 && { values }),
		...(patterns.length > 0 && { patterns }),
		...(checks.length > 0 && { checks }),
		...(lengths.length > 0 && { lengths }),
	};
}

const textsOf = (value: Json | undefined): string[] => [value].flat().flatMap((each) => (typeof each === "string" ? [each] : []));
