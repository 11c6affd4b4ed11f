import { canonical } from "../../openapi/canonical.ts";
import type { Violation } from "../contract.ts";
import { addAll, type Check, failing, isEnough, type Keyword, type Schema, violation } from "./check.ts";

type Items = readonly unknown[];

/** These judge arrays. */
export const arrays: Record<string, Keyword> = {
	maxItems: (most, schema) => failing("maxItems", schema, { limit: most }, (value: Items) => value.length > Number(most)),
	minItems: (least, schema) => failing("minItems", schema, { limit: least }, (value: Items) => value.length < Number(least)),

	uniqueItems: (wanted, schema) =>
		failing("uniqueItems", schema, {}, (value: Items) => wanted === true && new Set(value.map(canonical)).size < value.length),

	prefixItems(argument, _, compile) {
		const checks = (argument as Schema[]).map(compile);
		return (value, at, found, seen) => {
			const items = value as Items;
			for (const [index, check] of checks.entries()) if (index < items.length) check(items[index], `${at}/${index}`, found, undefined);
			if (seen !== undefined) seen.items = Math.max(seen.items, checks.length);
		};
	},

	items(argument, schema, compile) {
		const first = Array.isArray(schema.prefixItems) ? schema.prefixItems.length : 0;
		if (argument === false && first > 0) return failing("items", schema, { limit: first }, (value: Items) => value.length > first);
		const check = compile(argument as Schema);
		return (value, at, found, seen) => {
			eachFrom(first, value as Items, check, at, found);
			if (seen !== undefined) seen.items = Number.POSITIVE_INFINITY;
		};
	},

	contains(argument, schema, compile) {
		const check = compile(argument as Schema);
		const least = Number(schema.minContains ?? 1);
		const most = Number(schema.maxContains ?? Number.POSITIVE_INFINITY);
		const params = { minContains: least, ...(schema.maxContains === undefined ? {} : { maxContains: most }) };
		return (value, at, found, seen) => {
			const wrong: Violation[] = [];
			let fitting = 0;
			for (const [index, item] of (value as Items).entries()) {
				const own: Violation[] = [];
				check(item, `${at}/${index}`, own, undefined);
				if (own.length > 0 && !isEnough(wrong, 0)) addAll(wrong, own);
				if (own.length > 0) continue;
				fitting++;
				seen?.names.add(String(index));
			}
			if (fitting < least) addAll(found, wrong);
			if (fitting < least || fitting > most) found.push(violation("contains", schema, at, params));
		};
	},

	/** The items that no other keyword of the schema declares. */
	unevaluatedItems(argument, schema, compile) {
		const check = compile(argument as Schema);
		return (value, at, found, seen) => {
			const first = seen?.items ?? 0;
			const isLeft = (index: number) => index >= first && !seen?.names.has(String(index));
			if (argument !== false) eachFrom(first, value as Items, check, at, found, isLeft);
			else if ((value as Items).some((_, index) => isLeft(index))) found.push(violation("unevaluatedItems", schema, at, { limit: first }));
			if (seen !== undefined) seen.items = Number.POSITIVE_INFINITY;
		};
	},
};

function eachFrom(first: number, items: Items, check: Check, at: string, found: Violation[], isMeant = (_: number) => true): void {
	const before = found.length;
	for (let index = first; index < items.length && !isEnough(found, before); index++)
		if (isMeant(index)) check(items[index], `${at}/${index}`, found, undefined);
}
