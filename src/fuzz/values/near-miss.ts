import type { Arbitrary } from "fast-check";
import type { Json } from "../../openapi/document.ts";
import { step } from "../../openapi/json-pointer.ts";
import { type Unfolded, unfold } from "../../openapi/unfold.ts";
import type { Demand, Shape } from "./demand.ts";
import { lists } from "./lists.ts";
import { objects } from "./objects.ts";
import { argumentsOf, itemDemand, memberDemand, namesIn, takesMore } from "./schema.ts";
import { typesOf } from "./types.ts";
import type { Beside, Values } from "./values.ts";

/** A way to keep a demand, for which near misses are wanted. */
export interface Here {
	values: Values;
	demand: Demand;
	shape: Shape;
	depth: number;
}

/** Makes the near misses of one shape, at its own place. */
export type Local = (here: Here) => Beside[];

/** Whether a value is a near miss of an outer demand. */
type Passes = (demand: Demand, value: Json) => boolean;

/** How deep near misses are made. A schema that contains itself is entered once more. */
const depthLimit = 5;

/** A demand at a place inside the values that keep another. */
interface Inside {
	demand: Demand;
	depth: number;
	/** The keys of the demands around it, to count how often it contains itself. */
	around: readonly string[];
	/** The step that leads to it. The outermost demand has none. */
	child?: Child;
}

/** All near misses of a demand that pass, at its own place and inside the values that keep it. */
export function nearMisses(values: Values, demand: Demand, local: Local, passes: Passes): Beside[] {
	const known = new Map<Inside, Inside[]>();
	const insideOf = (holder: Inside) => {
		const found = known.get(holder) ?? demandsInside(values, holder);
		known.set(holder, found);
		return found;
	};
	const tree = unfold<Inside>(
		{ demand, depth: 0, around: [] },
		{
			keyOf: (inside) => (insideOf(inside).length === 0 ? undefined : `${keyOf(inside)} ${timesAround(inside)}`),
			childrenOf: insideOf,
			repeats: 50,
		},
	);
	return stepsOf(tree);

	function stepsOf({ node, children }: Unfolded<Inside>): Beside[] {
		const found = new Steps(values, (value) => passes(node.demand, value));
		for (const shape of values.shapes(node.demand)) {
			found.add(local({ values, demand: node.demand, shape, depth: node.depth }));
			for (const inner of children)
				if (inner.node.child?.shape === shape && !inner.isCut) found.add(stepsOf(inner).flatMap((step) => heldBy(inner.node.child, step)));
		}
		return found.list();
	}
}

const keyOf = ({ demand, child }: Inside) => `${child?.name} ${demand.map(({ place }) => place).join()}`;
const timesAround = (inside: Inside) => inside.around.filter((key) => key === keyOf(inside)).length;

function demandsInside(values: Values, { demand, depth, around, child }: Inside): Inside[] {
	if (depth > depthLimit) return [];
	const passed = child === undefined ? around : [...around, keyOf({ demand, depth, around, child })];
	const found = new Map<string, Inside>();
	for (const shape of values.shapes(demand))
		for (const each of childrenOf(values, shape, depth)) {
			const inside = { demand: each.demand, depth: depth + 1, around: passed, child: each };
			if (timesAround(inside) <= 1 && !found.has(keyOf(inside))) found.set(keyOf(inside), inside);
		}
	return [...found.values()];
}

/** Near misses, each once for its place. A near miss of one alternative may keep another, so such values are checked with `passes`. */
class Steps {
	readonly #found = new Map<string, Beside>();
	readonly #values: Values;
	readonly #passes: (value: Json) => boolean;

	constructor(values: Values, passes: (value: Json) => boolean) {
		this.#values = values;
		this.#passes = passes;
	}

	add(steps: Beside[]): void {
		for (const each of steps) {
			const key = `${each.keyword} ${each.place} ${each.pointer}`;
			if (this.#found.has(key)) continue;
			const chosen = each.within === undefined ? each.values : this.#values.chosen(each.values, this.#passes);
			if (chosen !== undefined) this.#found.set(key, { ...each, values: chosen });
		}
	}

	list(): Beside[] {
		return [...this.#found.values()];
	}
}

/** Turns a near miss of a child into one of the value that holds the child. */
function heldBy(child: Child | undefined, inner: Beside): Beside[] {
	const values = child?.hold(inner.values);
	if (child === undefined || values === undefined) return [];
	const at = step(child.name);
	const held = { ...inner, pointer: at + inner.pointer, values };
	if (child.isBranch) return [{ ...held, within: "" }];
	return [inner.within === undefined ? held : { ...held, within: at + inner.within }];
}

interface Child {
	name: string;
	/** The shape of the value that holds the child. */
	shape: Shape;
	demand: Demand;
	isBranch: boolean;
	hold: (inner: Arbitrary<Json>) => Arbitrary<Json> | undefined;
}

function childrenOf(values: Values, shape: Shape, depth: number): Child[] {
	const types = typesOf(shape);
	const isBranch = shape.some((part) => part.isBranch);
	const more = takesMore(shape) ? ["extra"] : [];
	const members = types.includes("object") ? [...namesIn(shape), ...more] : [];
	const isList = types.includes("array") && ["items", "prefixItems"].some((keyword) => argumentsOf(shape, keyword).length > 0);
	return [
		...members.map((name) => ({
			...{ name, shape, demand: memberDemand(shape, name), isBranch },
			hold: (inner: Arbitrary<Json>) => objects(values, shape, depth, { name, values: inner }),
		})),
		...(isList
			? [{ name: "0", shape, demand: itemDemand(shape, 0), isBranch, hold: (inner: Arbitrary<Json>) => lists(values, shape, depth, inner) }]
			: []),
	].filter(({ demand }) => demand.length > 0);
}
