import fc, { type Arbitrary } from "fast-check";
import type { Json } from "../../openapi/document.ts";
import { anything } from "./anything.ts";
import type { Shape } from "./demand.ts";
import { argumentsOf, bound, itemDemand, listOf } from "./schema.ts";
import type { Values } from "./values.ts";

/** How many items are made beyond the minimum, if a schema has no limit. */
const some = 3;

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

/** Short lists, and lists of exactly the least and the greatest length. */
export function ofLengths(item: Arbitrary<Json>, minLength: number, maxLength: number): Arbitrary<Json[]> {
	const usual = fc.array(item, { minLength, maxLength: Math.min(maxLength, minLength + some) });
	return maxLength > minLength + some
		? fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: fc.array(item, { minLength: maxLength, maxLength }) })
		: usual;
}
