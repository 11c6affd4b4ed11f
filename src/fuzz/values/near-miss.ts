import type { Arbitrary } from "fast-check";
import type { Json } from "../../openapi/document.ts";
import { step } from "../../openapi/json-pointer.ts";
import type { Demand, Shape } from "./demand.ts";
import { lists } from "./lists.ts";
import { objects } from "./objects.ts";
import { argumentsOf, itemDemand, memberDemand, namesIn, takesMore } from "./schema.ts";
import { typesOf } from "./types.ts";
import type { Beside, Values } from "./values.ts";

/** A way to keep a demand, one step beside which values are wanted. */
export interface Here {
	values: Values;
	demand: Demand;
	shape: Shape;
	depth: number;
}

/** Makes what is beside one shape, at its own place. */
export type Local = (here: Here) => Beside[];

/** Whether values are as wanted, beside an outer demand. */
type Passes = (demand: Demand, value: Json) => boolean;

/** How deep a step is taken; what contains itself is entered once more. */
const depthLimit = 5;

/** Every step beside a demand that passes, at its own place and inside the values that keep it. */
export function stepsBeside(values: Values, demand: Demand, local: Local, passes: Passes, passed: string[] = []): Beside[] {
	const found = new Map<string, Beside>();
	const entered = new Set<string>();
	const depth = passed.length;
	for (const shape of values.shapes(demand)) {
		for (const own of local({ values, demand, shape, depth })) add(own);
		for (const child of childrenOf(values, shape, depth)) for (const inner of inside(child)) add(inner);
	}
	return [...found.values()];

	/** A child is entered once, however many shapes have it. */
	function inside(child: Child): Beside[] {
		const key = `${child.name} ${child.demand.map(({ place }) => place).join()}`;
		const times = passed.filter((each) => each === key).length;
		if (entered.has(key) || times > 1 || depth > depthLimit) return [];
		entered.add(key);
		return stepsBeside(values, child.demand, local, passes, [...passed, key]).flatMap((inner) => heldBy(child, inner) ?? []);
	}

	function add(step: Beside): void {
		const key = `${step.keyword} ${step.place} ${step.pointer}`;
		if (found.has(key)) return;
		// Beside an alternative a value may keep another.
		const chosen = step.within === undefined ? step.values : values.chosen(step.values, (value) => passes(demand, value));
		if (chosen !== undefined) found.set(key, { ...step, values: chosen });
	}
}

/** A step beside a child, as one beside what holds the child. */
function heldBy({ name, isBranch, hold }: Child, inner: Beside): Beside | undefined {
	const values = hold(inner.values);
	if (values === undefined) return undefined;
	const at = step(name);
	const held = { ...inner, pointer: at + inner.pointer, values };
	if (isBranch) return { ...held, within: "" };
	return inner.within === undefined ? held : { ...held, within: at + inner.within };
}

interface Child {
	name: string;
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
			...{ name, demand: memberDemand(shape, name), isBranch },
			hold: (inner: Arbitrary<Json>) => objects(values, shape, depth, { name, values: inner }),
		})),
		...(isList
			? [{ name: "0", demand: itemDemand(shape, 0), isBranch, hold: (inner: Arbitrary<Json>) => lists(values, shape, depth, inner) }]
			: []),
	].filter(({ demand }) => demand.length > 0);
}
