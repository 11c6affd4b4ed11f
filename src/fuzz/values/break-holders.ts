import fc, { type Arbitrary } from "fast-check";
import { below, isObject, type Json } from "../../openapi/document.ts";
import { step } from "../../openapi/json-pointer.ts";
import { anything } from "./anything.ts";
import { lists, ofLengths } from "./lists.ts";
import type { Here } from "./near-miss.ts";
import { objects } from "./objects.ts";
import { itemDemand, listOf } from "./schema.ts";
import { typesOf } from "./types.ts";
import type { Beside } from "./values.ts";
import { type Made, ofOtherTypes, one, type Site, type Violator } from "./violator.ts";

/** Undeclared member names: plain, escaped in a pointer, beyond ASCII, and two with a meaning in JavaScript. */
const strangers = ["unknown", "a.b-c", "имя", "__proto__", "toString"];

/** Violators for the keywords of objects and lists, and for those that hold schemas. */
export const violatorsOfHolders: Record<string, Violator> = {
	required: (argument, { values, shape, depth }) =>
		listOf(argument).flatMap((name) => {
			const without = objects(values, shape, depth, undefined, String(name));
			return without === undefined ? [] : [{ at: step(String(name)), values: without }];
		}),
	additionalProperties: unknownMembers,
	unevaluatedProperties: unknownMembers,
	minItems: (argument, here) => (Number(argument) > 0 ? itemsOf(here, 0, Number(argument) - 1) : []),
	maxItems: (argument, here) => itemsOf(here, Number(argument) + 1, Number(argument) + 1),
	uniqueItems: (_, { values, shape, depth }) =>
		one(lists(values, shape, depth)?.map((items) => (Array.isArray(items) ? [...items, ...items] : items))),
	contains: (argument, { part, values, depth, breaksOf }) => {
		const inside = [{ schema: argument, place: below(part.place, "contains") }];
		const { maxContains } = part.schema;
		const kept = typeof maxContains === "number" ? values.validBelow(inside, depth + 1) : undefined;
		const tooMany =
			kept === undefined ? [] : one(fc.array(kept, { minLength: Number(maxContains) + 1, maxLength: Number(maxContains) + 3 }));
		return [...one(valuesOf(breaksOf(inside), (value) => [value])), ...tooMany];
	},
	minProperties: () => one(fc.constant({})),
	maxProperties: (argument) =>
		one(
			fc
				.integer({ min: 1, max: 5 })
				.map((more) => Object.fromEntries(Array.from({ length: Number(argument) + more }, (_, index) => [`m${index}`, index]))),
		),
	propertyNames: (argument, { part, breaksOf }) => {
		const names = valuesOf(breaksOf([{ schema: argument, place: below(part.place, "propertyNames") }]), String);
		return one(names === undefined ? undefined : fc.tuple(names, anything()).map(([name, value]) => ({ [String(name)]: value })));
	},
	dependentRequired: (argument, { values, shape, depth }) =>
		Object.entries(isObject(argument) ? argument : {}).flatMap(([name, needs]) =>
			listOf(needs).flatMap((needed) => {
				const alone = objects(values, shape, depth, { name, values: anything() }, String(needed));
				return alone === undefined ? [] : [{ at: step(String(needed)), values: alone }];
			}),
		),
	not: (argument, { part, values, shape, depth }) => {
		const kept = values.validBelow([{ schema: argument, place: below(part.place, "not") }], depth + 1);
		const base = typesOf(shape).includes("object") ? objects(values, shape, depth) : undefined;
		if (kept === undefined) return [];
		return one(base === undefined ? kept : fc.oneof(kept, base));
	},
	anyOf: () => one(ofOtherTypes),
	oneOf: (argument, { part, values, depth }) => {
		const each = listOf(argument).flatMap(
			(schema, index) => values.validBelow([{ schema, place: below(below(part.place, "oneOf"), index) }], depth + 1) ?? [],
		);
		return one(fc.oneof(ofOtherTypes, ...each));
	},
};

function unknownMembers(argument: Json, { values, shape, depth }: Site): Made[] {
	if (argument !== false) return [];
	return strangers.flatMap((name) => {
		const beside = objects(values, shape, depth, { name, values: anything() });
		return beside === undefined ? [] : [{ at: step(name), values: beside }];
	});
}

function itemsOf({ values, shape, depth }: Here, least: number, most: number): Made[] {
	const demand = itemDemand(shape, 0);
	const item = demand.length === 0 ? anything() : values.validBelow(demand, depth + 1);
	return item === undefined ? [] : one(fc.oneof(ofLengths(item, most, most), ofLengths(item, least, most)));
}

function valuesOf(breaks: Beside[], map: (value: Json) => Json): Arbitrary<Json> | undefined {
	return breaks.length === 0 ? undefined : fc.oneof(...breaks.map(({ values }) => values)).map(map);
}
