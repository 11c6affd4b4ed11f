import fc, { type Arbitrary } from "fast-check";
import { isObject, type Json } from "../../openapi/document.ts";
import { expressionOf } from "../../openapi/schemas/pattern.ts";
import { anything } from "./anything.ts";
import type { Shape } from "./demand.ts";
import { argumentsOf, bound, memberDemand, namesIn, requiredIn, takesMore } from "./schema.ts";
import { unit } from "./strings.ts";
import { typesOf } from "./types.ts";
import type { Values } from "./values.ts";

/** How many members are made beyond the minimum. */
const some = 3;

/** A member that must be in the object, with one of these values. */
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
	// With a computed name, even `__proto__` is an own member.
	return held === undefined ? whole : fc.tuple(whole, held.values).map(([rest, value]) => ({ ...rest, [held.name]: value }));
}

function membersOf(values: Values, shape: Shape, name: string, depth: number, isRequired: boolean): Arbitrary<Json> | undefined {
	const demand = memberDemand(shape, name);
	const holds = () => values.shapes(demand).some((each) => typesOf(each).some((type) => type === "object" || type === "array"));
	if (values.isDeep(depth) && !isRequired && holds()) return undefined;
	return demand.length === 0 ? anything() : values.validBelow(demand, depth + 1);
}

/** Members that no part declares, if they are allowed. */
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
			// A name is a string, which the schema of names need not say.
			.flatMap((each) => values.chosen(each, (name) => typeof name === "string") ?? [])
			.map((each) => each.map(String)),
	);
	const declared = new Set([...namesIn(shape), ...requiredIn(shape), ...taken]);
	const isFree = (name: string) => !declared.has(name) && !patterns.some((pattern) => expressionOf(pattern).test(name));
	const freeNames = values.chosen(names, (name) => isFree(String(name)));
	const free = other === undefined || freeNames === undefined || !takesMore(shape) ? [] : [dictionary(freeNames, other, least)];
	const like = patterns.flatMap((pattern) => {
		const name = values.chosen(fc.stringMatching(expressionOf(pattern)), (each) => !declared.has(String(each)));
		if (name === undefined) return [];
		const member = values.validBelow(memberDemand(shape, String(fc.sample(name, { numRuns: 1, seed: 1 })[0] ?? "")), depth + 1);
		return member === undefined ? [] : [dictionary(name, member, 0)];
	});
	return fc.tuple(...free, ...like).map((each) => Object.fromEntries(each.flatMap(Object.entries)));
}

const dictionary = (name: Arbitrary<Json>, member: Arbitrary<Json>, least: number) =>
	fc
		.uniqueArray(fc.tuple(name, member), { selector: ([each]) => each, minLength: least, maxLength: least + some })
		.map((members) => Object.fromEntries(members));
