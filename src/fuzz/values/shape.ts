import { below, isObject, type Json, type Spec } from "../../openapi/document.ts";
import { valueAt } from "../../openapi/json-pointer.ts";
import type { Demand, Shape, Written } from "./demand.ts";
import { listOf } from "./schema.ts";
import { typesOf } from "./types.ts";

/** Every way to keep a demand. Alternatives of an anyOf may hold at once, so that pairs of them are ways, too. */
export function shapesOf(spec: Spec, demand: Demand): Shape[] {
	return demand.reduce<Shape[]>((shapes, written) => both(shapes, shapesOfSchema(spec, written)), [[]]);
}

function shapesOfSchema(spec: Spec, { schema, place }: Written): Shape[] {
	if (typeof schema === "boolean") return schema ? [[]] : [];
	if (!isObject(schema)) throw spec.error(place, "expected a schema, an object");
	const at = (keyword: string, index?: number) => (index === undefined ? below(place, keyword) : below(below(place, keyword), index));
	const inside = (keyword: string) =>
		listOf(schema[keyword]).map((each, index) => shapesOfSchema(spec, { schema: each, place: at(keyword, index) }));
	let shapes: Shape[] = [[{ schema, place, isBranch: false }]];
	if (typeof schema.$ref === "string") shapes = both(shapes, shapesOfSchema(spec, targetOf(spec, schema.$ref, at("$ref"))));
	for (const each of inside("allOf")) shapes = both(shapes, each);
	if (schema.anyOf !== undefined) shapes = both(shapes, branches(withPairs(inside("anyOf"))));
	if (schema.oneOf !== undefined) shapes = both(shapes, branches(inside("oneOf").flat()));
	if (schema.if !== undefined) {
		const choice = (keyword: string) => shapesOfSchema(spec, { schema: schema[keyword] ?? true, place: at(keyword) });
		shapes = both(shapes, branches([...both(choice("if"), choice("then")), ...choice("else")]));
	}
	return shapes;
}

function targetOf(spec: Spec, reference: string, place: string): Written {
	const target = reference.startsWith("#/") ? reference.slice(1) : "";
	const schema = target === "" ? undefined : valueAt(spec.document, target);
	if (schema === undefined) throw spec.error(place, `$ref ${reference} leads nowhere in this file; correct it`);
	return { schema: schema as Json, place: target };
}

/** What a schema that is nothing but a reference means. */
export function meantBy(spec: Spec, demand: Demand): Demand {
	return demand.map((written) => {
		const { schema, place } = written;
		const isOnly = isObject(schema) && typeof schema.$ref === "string" && Object.keys(schema).length === 1;
		return isOnly ? targetOf(spec, String(schema.$ref), below(place, "$ref")) : written;
	});
}

function withPairs(alternatives: Shape[][]): Shape[] {
	const pairs = alternatives.flatMap((one, index) => alternatives.slice(index + 1).flatMap((other) => both(one, other)));
	return [...alternatives.flat(), ...pairs];
}

const branches = (shapes: Shape[]): Shape[] => shapes.map((shape) => shape.map((part) => ({ ...part, isBranch: true })));

/** Every shape of one kind with every one of the other, where some type keeps both. */
function both(some: Shape[], others: Shape[]): Shape[] {
	return some.flatMap((shape) => others.map((other) => [...shape, ...other])).filter((shape) => typesOf(shape).length > 0);
}
