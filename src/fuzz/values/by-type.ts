import fc, { type Arbitrary } from "fast-check";
import type { Json } from "../../openapi/document.ts";
import type { Shape } from "./demand.ts";
import { lists } from "./lists.ts";
import { numbers } from "./numbers.ts";
import { objects } from "./objects.ts";
import { argumentsOf, listOf } from "./schema.ts";
import { strings } from "./strings.ts";
import { type Type, typesOf } from "./types.ts";
import type { Values } from "./values.ts";

/** Values that keep the plain keywords of a shape. Some may break keywords that need filtering, so the caller has to filter them. */
export function byType(values: Values, shape: Shape, depth: number): Arbitrary<Json> | undefined {
	const listed = ["enum", "x-extensible-enum"].flatMap((keyword) => argumentsOf(shape, keyword).map(({ argument }) => listOf(argument)));
	const [set] = [...argumentsOf(shape, "const").map(({ argument }) => [argument]), ...listed];
	if (set !== undefined) {
		const kept = set.filter((value) => values.oracle.holds(shape, value));
		return kept.length === 0 ? undefined : fc.constantFrom(...kept);
	}
	const makers: Record<Type, () => Arbitrary<Json> | undefined> = {
		null: () => fc.constant(null),
		boolean: () => fc.boolean(),
		integer: () => numbers(shape),
		number: () => numbers(shape),
		string: () => strings(shape),
		array: () => lists(values, shape, depth),
		object: () => objects(values, shape, depth),
	};
	const made = typesOf(shape).flatMap((type) => makers[type]() ?? []);
	return made.length === 0 ? undefined : fc.oneof(...made);
}
