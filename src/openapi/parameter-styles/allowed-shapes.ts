import { below } from "../json-pointer.ts";
import { isObject, type Json, type Spec } from "../reading/spec.ts";
import { referent } from "../resolve.ts";
import { keywordOf } from "../schemas/schema-keywords.ts";
import { schemasIn } from "../schemas/visit-schema.ts";
import type { Shape } from "./styles.ts";

/** A schema, and the pointer to where it is written. */
export interface Written {
	value: Json;
	pointer: string;
}

/** The shapes of the values that a schema accepts. One that says nothing of them accepts one text. */
export function shapesOf(spec: Spec, schema: Written): Shape[] {
	const known = knownShapes(spec, schema);
	return known.length === 0 ? ["value"] : known;
}

/**
 * Whether a schema's own `type` says so, or one behind `$ref`, `allOf`, `anyOf` or `oneOf`. If none says so, its keywords tell: only an object has
 * `properties`, only an array has `items`. Empty if nothing tells.
 */
function knownShapes(spec: Spec, schema: Written): Shape[] {
	const allowed = declared(spec, schema, []) ?? hinted(spec, schema);
	const shapes = order.filter((shape) => allowed.has(shape));
	return shapes.length === 0 && allowed.size > 0 ? ["value"] : shapes;
}

/** The one shape in which a field of a form or a header is written: what may be an array or an object is one. Undefined if nothing tells. */
export const shapeOf = (spec: Spec, ...schemas: Written[]): Shape | undefined => {
	const known = new Set(schemas.flatMap((schema) => knownShapes(spec, schema)));
	return (["array", "object", "value"] as const).find((shape) => known.has(shape));
};

/** The order in which a text is read. */
const order: Shape[] = ["value", "array", "object"];

/** Shapes, and `null`, which is never sent. Undefined if any is allowed. */
type Types = Set<string> | undefined;

function declared(spec: Spec, { value, pointer }: Written, passed: readonly string[]): Types {
	if (!isObject(value)) return undefined;
	const inside = (schema: Json, at: string) => declared(spec, { value: schema, pointer: at }, passed);
	const list = (keyword: string) => {
		const schemas = value[keyword];
		return Array.isArray(schemas) ? schemas.map((each, index) => inside(each, below(below(pointer, keyword), index))) : [];
	};
	const target = typeof value.$ref === "string" ? referent(spec.document, value.$ref) : undefined;
	const referred =
		target === undefined || passed.includes(target.pointer) ? undefined : declared(spec, target, [...passed, target.pointer]);
	return [ownTypes(value), referred, ...list("allOf"), union(list("anyOf")), union(list("oneOf"))].reduce(both);
}

function ownTypes({ type, const: only, enum: some }: Record<string, Json>): Types {
	if (type !== undefined) return new Set([type].flat().map(shapeName));
	const values = only === undefined ? some : [only];
	return Array.isArray(values)
		? new Set(values.map((each) => shapeName(each === null ? "null" : Array.isArray(each) ? "array" : typeof each)))
		: undefined;
}

/** Only the shape counts, so that `integer` and `number` have one in common. */
const shapeName = (type: Json) => (type === "array" || type === "object" || type === "null" ? type : "value");

const union = (all: Types[]): Types =>
	all.length === 0 || all.includes(undefined) ? undefined : new Set(all.flatMap((types) => [...(types ?? [])]));

const both = (a: Types, b: Types): Types => (a === undefined || b === undefined ? (a ?? b) : new Set([...a].filter((type) => b.has(type))));

function hinted(spec: Spec, { value, pointer }: Written): Set<string> {
	const judging = schemasIn(spec, value, pointer, "").filter((each) => each.at === "" && !each.isChoice);
	const types = judging.flatMap((each) => [
		...(ownTypes(each.value) ?? []),
		...Object.keys(each.value).map((keyword) => keywordOf(keyword)?.of),
	]);
	return new Set(types.filter((type) => type !== undefined).map(shapeName));
}
