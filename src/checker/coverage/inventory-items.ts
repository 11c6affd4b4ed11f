import { below } from "../../openapi/json-pointer.ts";
import { branchesOf, unfold } from "../../openapi/unfold.ts";
import type { Item } from "./inventory.ts";
import type { SchemaDeclarations, SchemaNode, SharedItems, WrittenItem } from "./written-inventory.ts";

type Listed = Omit<Item, "operationId">;

/** More than any message needs, unless it is made to exceed the limit. */
const repeats = 100;

/** All items of an operation. If several alternatives declare the same thing, it is one item. */
export function itemsOf(shared: SharedItems, written: readonly WrittenItem[]): Listed[] {
	const items = new Map<string, Listed>();
	for (const each of listed(shared, written)) {
		// With its length, a pointer ends where it ends. JSON of a list takes five times as long.
		const key = `${each.kind} ${each.pointer.length} ${each.pointer} ${each.name}`;
		const known = items.get(key);
		if (known === undefined) items.set(key, each);
		else known.grades = [...new Set([...known.grades, ...each.grades])];
	}
	return [...items.values()];
}

function* listed(shared: SharedItems, written: readonly WrittenItem[], around = ""): Generator<Listed> {
	for (const each of written) {
		const pointer = around + each.pointer;
		if ("response" in each) yield* listed(shared, own(shared.responses, each.response) ?? [], pointer);
		else if ("schema" in each) yield* declaredBy(shared, each.schema, pointer, each.grades ?? []);
		else yield { ...each, pointer, grades: each.grades ?? [] };
	}
}

/** What an object has of itself: a component may be called `constructor`. */
const own = <T>(named: Readonly<Record<string, T>>, name: string): T | undefined => (Object.hasOwn(named, name) ? named[name] : undefined);

/** A node at a place of an exchange. */
interface Placed {
	node: SchemaNode;
	at: string;
	isProperty: boolean;
}

function* declaredBy({ schemas }: SharedItems, node: SchemaNode, at: string, around: string[]): Generator<Listed> {
	const grades = new Map([[at, around]]);
	const nearest = (to: string): string[] => grades.get(to) ?? nearest(to.slice(0, to.lastIndexOf("/")));
	const tree = unfold<Placed>(
		{ node, at, isProperty: false },
		{ keyOf: (placed) => (leadsOn(placed.node) ? placed.node : undefined), childrenOf: (placed) => childrenOf(schemas, placed), repeats },
	);
	for (const { node: placed, isCut } of branchesOf(tree)) {
		const { at: to, isProperty } = placed;
		const told = typeof placed.node === "number" ? { line: placed.node } : placed.node;
		if (isProperty) {
			const own = told.grades ?? nearest(to.slice(0, to.lastIndexOf("/")));
			grades.set(to, [...new Set([...(grades.get(to) ?? []), ...own])]);
			yield { kind: "property", pointer: to, line: told.line, grades: own };
		}
		if (isCut) continue;
		for (const [name, line] of told.values ?? []) yield { kind: "value", pointer: to, name, line, grades: nearest(to) };
	}
}

function childrenOf(schemas: SharedItems["schemas"], { node, at }: Placed): Placed[] {
	if (typeof node === "number") return [];
	const { ref, properties = {}, others = [], parts = [] } = node;
	const target = ref === undefined ? undefined : own(schemas, ref);
	return [
		...[...(target === undefined ? [] : [target]), ...parts].map((each) => ({ node: each, at, isProperty: false })),
		...Object.entries(properties).map(([name, each]) => ({ node: each, at: below(at, name), isProperty: true })),
		...others.map((each) => ({ node: each, at: `${at}/*`, isProperty: false })),
	];
}

const known = new WeakMap<SchemaDeclarations, boolean>();

/** Whether a node holds a reference. Only such a node can lead to more than is written in it. */
function leadsOn(node: SchemaNode): node is SchemaDeclarations {
	if (typeof node === "number") return false;
	const { ref, properties = {}, others = [], parts = [] } = node;
	const leads = known.get(node) ?? (ref !== undefined || [...Object.values(properties), ...others, ...parts].some(leadsOn));
	known.set(node, leads);
	return leads;
}
