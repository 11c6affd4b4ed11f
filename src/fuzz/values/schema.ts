import { below, isObject, type Json } from "../../openapi/document.ts";
import { expressionOf } from "../../openapi/schemas/pattern.ts";
import { otherMembers } from "../../openapi/schemas/schema-keywords.ts";
import type { Demand, Part, Shape } from "./demand.ts";

/** The arguments that the parts have for a keyword, each with its place. */
export function argumentsOf(shape: Shape, keyword: string): { argument: Json; place: string; part: Part }[] {
	return shape.flatMap((part) => {
		const argument = part.schema[keyword];
		return argument === undefined ? [] : [{ argument, place: below(part.place, keyword), part }];
	});
}

/** The least or the greatest number that the parts have for a keyword, as `pick` selects. */
export function bound(shape: Shape, keyword: string, pick: (...numbers: number[]) => number): number | undefined {
	const numbers = argumentsOf(shape, keyword).flatMap(({ argument }) => (typeof argument === "number" ? [argument] : []));
	return numbers.length === 0 ? undefined : pick(...numbers);
}

export const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

/** The demand on a member: its own schema, those of patterns that match its name, or the one for all other members. */
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
	const like = Object.entries(isObject(patternProperties) ? patternProperties : {}).filter(([pattern]) => expressionOf(pattern).test(name));
	return [...own, ...like.map(([pattern, schema]) => at("patternProperties", pattern, schema))];
}

/** The demand on the item at an index. */
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

/** Whether undeclared members have a schema, or are expressly allowed. */
export const takesMore = (shape: Shape): boolean =>
	otherMembers.some((keyword) => argumentsOf(shape, keyword).some(({ argument }) => argument !== false)) &&
	shape.every(({ schema }) => otherMembers.every((keyword) => schema[keyword] !== false));
