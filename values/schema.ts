import { valueAt } from "../checker/pointer.ts";
import { below, isObject, type Json, type JsonObject, type Spec } from "../scripts/generate/spec.ts";

/** A schema where the spec writes it. */
interface Written {
	schema: Json;
	/** A JSON Pointer into the spec. */
	place: string;
}

/** Schemas that judge the same value, all of which it has to keep. */
export type Demand = Written[];

/** One schema object that judges a value. */
export interface Part {
	schema: JsonObject;
	place: string;
	/** It is one of several alternatives: a value that breaks it may keep another. */
	isBranch: boolean;
}

/** One way to keep a demand: the parts that hold at once, every reference followed and every alternative chosen. */
export type Shape = Part[];

export type Type = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

const types: Type[] = ["null", "boolean", "integer", "number", "string", "array", "object"];

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

/** The types that all parts allow; `number` stands for those that are no integers, too. */
export function typesOf(shape: Shape): Type[] {
	const allowed = (part: Part, type: Type) => {
		const some = [part.schema.type ?? types].flat();
		return some.includes(type) || (type === "integer" && some.includes("number"));
	};
	const held = types.filter((type) => shape.every((part) => allowed(part, type)));
	return held.includes("number") ? held.filter((type) => type !== "integer") : held;
}

/** What the parts say at a keyword, each where it is written. */
export function argumentsOf(shape: Shape, keyword: string): { argument: Json; place: string; part: Part }[] {
	return shape.flatMap((part) => {
		const argument = part.schema[keyword];
		return argument === undefined ? [] : [{ argument, place: below(part.place, keyword), part }];
	});
}

/** The least and the greatest of the numbers that the parts have at a keyword. */
export function bound(shape: Shape, keyword: string, pick: (...numbers: number[]) => number): number | undefined {
	const numbers = argumentsOf(shape, keyword).flatMap(({ argument }) => (typeof argument === "number" ? [argument] : []));
	return numbers.length === 0 ? undefined : pick(...numbers);
}

export const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

/** What the parts ask of a member: its own schema, those of names like it, or that of any other. */
export function memberDemand(shape: Shape, name: string): Demand {
	const isKnown = shape.some((part) => declaredIn(part, name).length > 0);
	return shape.flatMap((part) => {
		const declared = declaredIn(part, name);
		const rest = [...(declared.length > 0 ? [] : ["additionalProperties"]), ...(isKnown ? [] : ["unevaluatedProperties"])];
		const { schema, place } = part;
		return [
			...declared,
			...rest.flatMap((keyword) => (schema[keyword] === undefined ? [] : [{ schema: schema[keyword], place: below(place, keyword) }])),
		];
	});
}

function declaredIn({ schema: { properties, patternProperties }, place }: Part, name: string): Demand {
	const at = (keyword: string, key: string, schema: Json) => ({ schema, place: below(below(place, keyword), key) });
	const own = isObject(properties) && Object.hasOwn(properties, name) ? [at("properties", name, properties[name] ?? true)] : [];
	const like = Object.entries(isObject(patternProperties) ? patternProperties : {}).filter(([pattern]) =>
		new RegExp(pattern, "u").test(name),
	);
	return [...own, ...like.map(([pattern, schema]) => at("patternProperties", pattern, schema))];
}

/** What the parts ask of the item at an index. */
export function itemDemand(shape: Shape, index: number): Demand {
	return shape.flatMap(({ schema, place }) => {
		const first = listOf(schema.prefixItems);
		const own = first[index];
		if (own !== undefined) return [{ schema: own, place: below(below(place, "prefixItems"), index) }];
		return schema.items === undefined ? [] : [{ schema: schema.items, place: below(place, "items") }];
	});
}

export const namesIn = (shape: Shape): string[] => [
	...new Set(argumentsOf(shape, "properties").flatMap(({ argument }) => Object.keys(isObject(argument) ? argument : {}))),
];

export const requiredIn = (shape: Shape): Set<string> =>
	new Set(argumentsOf(shape, "required").flatMap(({ argument }) => listOf(argument).map(String)));

/** Whether members that no part declares are asked something, or plainly allowed. */
export const takesMore = (shape: Shape): boolean =>
	["additionalProperties", "unevaluatedProperties"].some((keyword) =>
		argumentsOf(shape, keyword).some(({ argument }) => argument !== false),
	) && shape.every(({ schema }) => schema.additionalProperties !== false && schema.unevaluatedProperties !== false);

export function isOfType(value: Json, allowed: Type[]): boolean {
	if (value === null) return allowed.includes("null");
	if (Array.isArray(value)) return allowed.includes("array");
	if (typeof value === "number") return allowed.includes("number") || (allowed.includes("integer") && Number.isInteger(value));
	return allowed.includes(typeof value as Type);
}
