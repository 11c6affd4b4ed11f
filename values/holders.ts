import fc, { type Arbitrary } from "fast-check";
import { isObject, type Json } from "../scripts/generate/spec.ts";
import { anything } from "./anything.ts";
import { argumentsOf, bound, itemDemand, listOf, memberDemand, namesIn, requiredIn, type Shape, takesMore, typesOf } from "./schema.ts";
import { unit } from "./strings.ts";
import type { Values } from "./valid.ts";

/** How many items or members are made where a schema names no limit. */
const some = 3;

/** A member or an item that shall be there, with these values. */
export interface Held {
	name: string;
	values: Arbitrary<Json>;
}

/** Objects of a shape, with one member given, or without one that is required. */
export function objects(values: Values, shape: Shape, depth: number, held?: Held, missing?: string): Arbitrary<Json> | undefined {
	const required = requiredIn(shape);
	const model: Record<string, Arbitrary<Json>> = {};
	for (const name of new Set([...namesIn(shape), ...required])) {
		if (name === missing || name === held?.name) continue;
		const member = membersOf(values, shape, name, depth, required.has(name));
		if (member !== undefined) model[name] = member;
		else if (required.has(name)) return undefined;
	}
	const kept = Object.keys(model).filter((name) => required.has(name));
	const declared = fc.record(model, { requiredKeys: kept }) as Arbitrary<{ [member: string]: Json }>;
	const more = moreMembers(values, shape, depth, [missing, held?.name]);
	const whole = more === undefined ? declared : fc.tuple(more, declared).map(([other, own]) => ({ ...other, ...own }));
	// A computed name is a member of its own even if it is `__proto__`.
	return held === undefined ? whole : fc.tuple(whole, held.values).map(([rest, value]) => ({ ...rest, [held.name]: value }));
}

function membersOf(values: Values, shape: Shape, name: string, depth: number, isRequired: boolean): Arbitrary<Json> | undefined {
	const demand = memberDemand(shape, name);
	const holds = () => values.shapes(demand).some((each) => typesOf(each).some((type) => type === "object" || type === "array"));
	if (values.isDeep(depth) && !isRequired && holds()) return undefined;
	return demand.length === 0 ? anything() : values.validBelow(demand, depth + 1);
}

/** Members that no part declares, where they are allowed. */
function moreMembers(
	values: Values,
	shape: Shape,
	depth: number,
	taken: (string | undefined)[],
): Arbitrary<{ [member: string]: Json }> | undefined {
	const patterns = argumentsOf(shape, "patternProperties").flatMap(({ argument }) => Object.keys(isObject(argument) ? argument : {}));
	if (values.isDeep(depth) || !(takesMore(shape) || patterns.length > 0)) return undefined;
	const others = memberDemand(shape, "");
	const any = others.every(({ schema }) => schema === true || (isObject(schema) && Object.keys(schema).length === 0));
	const other = any ? anything() : values.validBelow(others, depth + 1);
	const least = bound(shape, "minProperties", Math.max) ?? 0;
	const names = fc.oneof(
		fc.stringMatching(/^[a-z]{1,6}$/),
		fc.string({ unit, maxLength: 6 }),
		...argumentsOf(shape, "propertyNames")
			.flatMap(({ argument, place }) => values.validBelow([{ schema: argument, place }], depth + 1) ?? [])
			.map((each) => each.map(String)),
	);
	const declared = new Set([...namesIn(shape), ...requiredIn(shape), ...taken]);
	const isFree = (name: string) => !declared.has(name) && !patterns.some((pattern) => new RegExp(pattern, "u").test(name));
	const free = other === undefined || !takesMore(shape) ? [] : [dictionary(names.filter(isFree), other, least)];
	const like = patterns.flatMap((pattern) => {
		const name = fc.stringMatching(new RegExp(pattern, "u")).filter((each) => !declared.has(each));
		const member = values.validBelow(memberDemand(shape, fc.sample(name, { numRuns: 1, seed: 1 })[0] ?? ""), depth + 1);
		return member === undefined ? [] : [dictionary(name, member, 0)];
	});
	return fc.tuple(...free, ...like).map((each) => Object.fromEntries(each.flatMap(Object.entries)));
}

const dictionary = (name: Arbitrary<string>, member: Arbitrary<Json>, least: number) =>
	fc
		.uniqueArray(fc.tuple(name, member), { selector: ([each]) => each, minLength: least, maxLength: least + some })
		.map((members) => Object.fromEntries(members));

/** Arrays of a shape; the first item may be given. */
export function lists(values: Values, shape: Shape, depth: number, first?: Arbitrary<Json>): Arbitrary<Json> | undefined {
	const least = Math.max(bound(shape, "minItems", Math.max) ?? 0, first === undefined ? 0 : 1);
	const most = Math.max(least, bound(shape, "maxItems", Math.min) ?? (values.isDeep(depth) ? least : least + some));
	const fixed = Math.max(0, ...argumentsOf(shape, "prefixItems").map(({ argument }) => listOf(argument).length));
	const itemAt = (index: number) => {
		const demand = itemDemand(shape, index);
		return demand.length === 0 ? anything() : values.validBelow(demand, depth + 1);
	};
	const begin = Array.from({ length: Math.min(fixed, most) }, (_, index) => itemAt(index));
	if (first !== undefined && fixed > 0) begin[0] = first;
	if (begin.some((item) => item === undefined)) return undefined;
	const contained = argumentsOf(shape, "contains").flatMap(
		({ argument, place }) => values.validBelow([{ schema: argument, place }], depth + 1) ?? [],
	);
	const others = [itemAt(fixed) ?? [], contained].flat();
	const head = fc.tuple(...(begin as Arbitrary<Json>[]), ...(first !== undefined && fixed === 0 ? [first] : []));
	if (others.length === 0) return head.map((items) => items.slice(0, most));
	return head.chain((items) =>
		ofLengths(fc.oneof(...others), Math.max(0, least - items.length), Math.max(0, most - items.length)).map((rest) => [...items, ...rest]),
	);
}

/** Short ones, and those of just the least and the greatest length. */
export function ofLengths(item: Arbitrary<Json>, minLength: number, maxLength: number): Arbitrary<Json[]> {
	const usual = fc.array(item, { minLength, maxLength: Math.min(maxLength, minLength + some) });
	return maxLength > minLength + some
		? fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: fc.array(item, { minLength: maxLength, maxLength }) })
		: usual;
}
