import { isDeepStrictEqual } from "node:util";
import { isObject, type Json, type JsonObject } from "../openapi/document.ts";
import type { Kind } from "../openapi/document-tree.ts";
import { parameterNames } from "../openapi/path-template.ts";
import { resolved } from "../openapi/resolve.ts";

/** The position of one list item before and after; undefined if it was added or removed. */
export type Position = [before: number | undefined, after: number | undefined];

type NameOf = (item: Json, index: number) => string | undefined;

/** Matches items by name or, without names, by equality. If as many unmatched items remain before as after, they are paired in order. */
export function matchItems(before: Json[], after: Json[], kind: Kind, nameOf: readonly [NameOf, NameOf]): Position[] {
	const pairs: Position[] = [];
	const left = new Set(after.keys());
	const gone: number[] = [];
	for (const [index, item] of before.entries()) {
		const name = nameOf[0](item, index);
		const found = [...left].find((each) =>
			name === undefined ? isDeepStrictEqual(after[each], item) : nameOf[1](after[each] ?? null, each) === name,
		);
		if (found === undefined) gone.push(index);
		else {
			left.delete(found);
			pairs.push([index, found]);
		}
	}
	// A renamed schema may still be the same schema.
	const unnamed = gone.filter((index) => kind === "schema" || nameOf[0](before[index] ?? null, index) === undefined);
	const rest = [...left].filter((index) => kind === "schema" || nameOf[1](after[index] ?? null, index) === undefined);
	const together = unnamed.length === rest.length ? unnamed.map((index, position): Position => [index, rest[position]]) : [];
	const paired = new Set(together.flatMap(([index]) => index ?? []));
	const met = new Set(together.flatMap(([, index]) => index ?? []));
	return [
		...pairs,
		...together,
		...gone.filter((index) => !paired.has(index)).map((index): Position => [index, undefined]),
		...[...left].filter((index) => !met.has(index)).map((index): Position => [undefined, index]),
	];
}

/** Names the items of a list. A path parameter is named by its position, because its name is not sent over the wire. */
export function naming(document: JsonObject, kind: Kind, member: string, path: string): NameOf {
	const objectOf = (item: Json) => resolved(document, isObject(item) ? item : {}, "").value;
	if (kind === "server") return (item) => String(objectOf(item).url);
	if (kind === "parameter") {
		const names = parameterNames(path);
		return (item) => {
			const { name, in: place } = objectOf(item);
			return `${place} ${place === "path" ? names.indexOf(String(name)) : place === "header" ? String(name).toLowerCase() : name}`;
		};
	}
	if (member === "prefixItems") return (_, index) => String(index);
	return (item) => (isObject(item) && typeof item.$ref === "string" ? item.$ref : undefined);
}
