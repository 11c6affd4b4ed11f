import fc, { type Arbitrary } from "fast-check";
import { step } from "../checker/pointer.ts";
import { below, isObject, type Json } from "../scripts/generate/spec.ts";
import { anything } from "./anything.ts";
import { type Beside, type Here, stepsBeside } from "./beside.ts";
import { lists, objects, ofLengths } from "./holders.ts";
import { type Demand, itemDemand, listOf, meantBy, type Part, typesOf } from "./schema.ts";
import { nearly, ofLength } from "./strings.ts";
import type { Values } from "./valid.ts";

/** Members that nobody declares: plain, to be escaped in a pointer, beyond ASCII, and one that JavaScript knows. */
const strangers = ["unknown", "a/b~c", "имя", "__proto__", "toString"];

/** Values each of which breaks one keyword at one place and keeps everything else. */
export function breaksOf(values: Values, demand: Demand): Beside[] {
	const passes = (outer: Demand, value: Json) => !values.oracle.holds(outer, value);
	const meant = meantBy(values.spec, demand);
	return values.beside("broken", meant, () => stepsBeside(values, meant, localBreaks, passes));
}

function localBreaks(here: Here): Beside[] {
	const { values, demand, shape } = here;
	return shape.flatMap((part) =>
		Object.entries(part.schema).flatMap(([keyword, argument]) => {
			const made = makers[keyword]?.(argument, { ...here, part }) ?? [];
			return made.flatMap(({ at = "", values: broken }): Beside[] => {
				const isLoose = part.isBranch || alternatives.has(keyword);
				const passes = (value: Json) => breaksOnly(keyword, at, isLoose, value);
				const chosen = values.chosen(broken, passes);
				const site = { keyword, pointer: at, place: below(part.place, keyword) };
				return chosen === undefined ? [] : [{ ...site, values: chosen, ...(isLoose ? { within: "" } : {}) }];
			});
		}),
	);

	function breaksOnly(keyword: string, at: string, isLoose: boolean, value: Json): boolean {
		const breaches = values.oracle.breaches(demand, value);
		if (!breaches.some((breach) => breach.keyword === keyword && breach.pointer === at)) return false;
		return (
			isLoose ||
			breaches.every((breach) => (breach.keyword === keyword && breach.pointer === at) || (keyword === "type" && breach.pointer === at))
		);
	}
}

/** With these, what is wrong inside them is reported, too, or instead. */
const alternatives = new Set(["anyOf", "oneOf", "contains", "propertyNames"]);

interface Made {
	/** The place of a missing or unknown member. */
	at?: string;
	values: Arbitrary<Json>;
}

type Maker = (argument: Json, here: Here & { part: Part }) => Made[];

const one = (values: Arbitrary<Json> | undefined): Made[] => (values === undefined ? [] : [{ values }]);

const ofOtherTypes: Arbitrary<Json> = fc.oneof(
	fc.constantFrom<Json>(null, true, false, 0, 1, 1.5, "", "1", "true", "null", [], {}, [null]),
	anything(),
);

const nextTo = (argument: Json): Arbitrary<Json> =>
	typeof argument === "string"
		? fc.oneof(fc.constantFrom(argument.toUpperCase(), `${argument} `, argument.slice(0, -1), "", `${argument}2`), fc.string())
		: fc.oneof(fc.constantFrom<Json>(true, false, 0, 1, null, ""), anything());

const number = (limit: Json, away: -1 | 1, from: 0 | 1): Made[] => {
	if (typeof limit !== "number") return [];
	const steps = fc.oneof(fc.constantFrom(from, 1, 1e3), fc.integer({ min: from, max: 1e9 }), fc.double({ min: 0, max: 1, noNaN: true }));
	return one(steps.map((far) => limit + away * far));
};

const makers: Record<string, Maker> = {
	type: () => one(ofOtherTypes),
	const: (argument) => one(nextTo(argument)),
	enum: (argument) => one(fc.oneof(...listOf(argument).map(nextTo))),
	pattern: (argument) => one(fc.oneof({ weight: 4, arbitrary: nearly(String(argument)) }, { weight: 1, arbitrary: fc.string() })),
	format: () => one(fc.string()),
	minLength: (argument) => (Number(argument) > 0 ? one(fc.oneof(ofLength(Number(argument) - 1), ofLength(0, Number(argument) - 1))) : []),
	maxLength: (argument) => one(fc.oneof(ofLength(Number(argument) + 1), ofLength(Number(argument) + 1, Number(argument) + 20))),
	minimum: (argument) => number(argument, -1, 1),
	maximum: (argument) => number(argument, 1, 1),
	exclusiveMinimum: (argument) => number(argument, -1, 0),
	exclusiveMaximum: (argument) => number(argument, 1, 0),
	multipleOf: (argument) =>
		one(
			fc
				.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.constantFrom(1, Number(argument) / 2))
				.map(([times, off]) => times * Number(argument) + off),
		),
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
	contains: (argument, { part, values, depth }) => {
		const inside = [{ schema: argument, place: below(part.place, "contains") }];
		const { maxContains } = part.schema;
		const kept = typeof maxContains === "number" ? values.validBelow(inside, depth + 1) : undefined;
		const tooMany =
			kept === undefined ? [] : one(fc.array(kept, { minLength: Number(maxContains) + 1, maxLength: Number(maxContains) + 3 }));
		return [...one(valuesOf(breaksOf(values, inside), (value) => [value])), ...tooMany];
	},
	minProperties: () => one(fc.constant({})),
	maxProperties: (argument) =>
		one(
			fc
				.integer({ min: 1, max: 5 })
				.map((more) => Object.fromEntries(Array.from({ length: Number(argument) + more }, (_, index) => [`m${index}`, index]))),
		),
	propertyNames: (argument, here) => {
		const names = valuesOf(breaksOf(here.values, [{ schema: argument, place: below(here.part.place, "propertyNames") }]), String);
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

function unknownMembers(argument: Json, here: Here & { part: Part }): Made[] {
	if (argument !== false) return [];
	return strangers.flatMap((name) => {
		const beside = objects(here.values, here.shape, here.depth, { name, values: anything() });
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
