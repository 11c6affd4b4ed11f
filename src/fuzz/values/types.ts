import type { Part, Shape } from "./demand.ts";

export type Type = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

const types: Type[] = ["null", "boolean", "integer", "number", "string", "array", "object"];

const known = new WeakMap<Shape, Type[]>();

/** The types that all parts allow. `number` includes numbers that are no integers. */
export function typesOf(shape: Shape): Type[] {
	const found = known.get(shape) ?? typesIn(shape);
	known.set(shape, found);
	return found;
}

function typesIn(shape: Shape): Type[] {
	const allowed = (part: Part, type: Type) => {
		const some = [part.schema.type ?? types].flat();
		return some.includes(type) || (type === "integer" && some.includes("number"));
	};
	const held = types.filter((type) => shape.every((part) => allowed(part, type)));
	return held.includes("number") ? held.filter((type) => type !== "integer") : held;
}
