import { isObject, type Json, type JsonObject } from "../openapi/document.ts";
import type { Kind } from "../openapi/document-tree.ts";
import { expandPath } from "../openapi/path-template.ts";
import { resolved } from "../openapi/resolve.ts";
import type { Spot } from "./difference.ts";
import { matchItems, naming } from "./match-items.ts";

/** One member of a map or list, before and after, with its name or position in each. */
export interface Pair {
	was: Json | undefined;
	is: Json | undefined;
	from: string;
	to: string;
	/** Its steps in a label for readers. */
	called: string[];
}

/** Matches the members of a map. Paths are compared without the names of their parameters, which are not sent; header names ignore case. */
export function mapPairs({ kind }: Spot, member: string, was: Json | undefined, is: Json | undefined): Pair[] {
	const [a, b] = [isObject(was) ? was : {}, isObject(is) ? is : {}];
	const plain = (name: string) => (kind === "document" ? expandPath(name, () => "{}") : member === "headers" ? name.toLowerCase() : name);
	const later = new Map(Object.keys(b).map((name) => [plain(name), name]));
	const kept = new Set(Object.keys(a).map((name) => later.get(plain(name))));
	const gone = Object.entries(a).map(([from, value]): Pair => {
		const to = later.get(plain(from));
		return { was: value, is: to === undefined ? undefined : b[to], from, to: to ?? from, called: [member, to ?? from] };
	});
	const came = Object.entries(b).filter(([name]) => !kept.has(name));
	return [...gone, ...came.map(([name, value]) => ({ was: undefined, is: value, from: name, to: name, called: [member, name] }))];
}

/** The items of a list. */
export function listPairs(
	[before, after]: readonly [JsonObject, JsonObject],
	{ paths }: Spot,
	kind: Kind,
	member: string,
	was: Json | undefined,
	is: Json | undefined,
): Pair[] {
	const [a, b] = [Array.isArray(was) ? was : [], Array.isArray(is) ? is : []];
	const names = [naming(before, kind, member, paths[0]), naming(after, kind, member, paths[1])] as const;
	return matchItems(a, b, kind, names).map(([from, to]) => {
		const [left, right] = [from === undefined ? undefined : a[from], to === undefined ? undefined : b[to]];
		const at = String(to ?? from);
		const called = kind === "parameter" ? [...nameOf(before, left), ...nameOf(after, right)].slice(-1) : [];
		return { was: left, is: right, from: String(from ?? to), to: at, called: called.length > 0 ? called : [member, at] };
	});
}

const nameOf = (document: JsonObject, item: Json | undefined) =>
	isObject(item) ? [`parameter ${resolved(document, item, "").value.name}`] : [];
