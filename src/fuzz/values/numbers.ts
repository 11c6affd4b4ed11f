import fc, { type Arbitrary } from "fast-check";
import type { Shape } from "./demand.ts";
import { bound } from "./schema.ts";
import { typesOf } from "./types.ts";

/** Numbers that keep the bounds of a shape, including the bounds themselves. */
export function numbers(shape: Shape): Arbitrary<number> {
	const step = bound(shape, "multipleOf", Math.max) ?? (typesOf(shape).includes("number") ? undefined : 1);
	const { least, most } = boundsOf(shape);
	if (step === undefined) {
		const within = { min: least ?? -1e15, max: most ?? 1e15, noNaN: true };
		const edges = [least, most].filter((edge) => edge !== undefined);
		return fc.oneof(
			...[fc.double(within), fc.double({ ...within, noDefaultInfinity: true })],
			...(edges.length > 0 ? [fc.constantFrom(...edges)] : []),
		);
	}
	const min = Math.ceil((least ?? Number.MIN_SAFE_INTEGER) / step);
	const max = Math.floor((most ?? Number.MAX_SAFE_INTEGER) / step);
	const round = [1e3, 1e6, 1.2e9].filter((each) => each % step === 0 && each / step >= min && each / step <= max);
	const counts = fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max));
	const multiples = counts.map((count) => count * step + 0);
	return round.length === 0
		? multiples
		: fc.oneof({ weight: 5, arbitrary: multiples }, { weight: 1, arbitrary: fc.constantFrom(...round) });
}

function boundsOf(shape: Shape): { least: number | undefined; most: number | undefined } {
	const whole = !typesOf(shape).includes("number");
	const beyond = (edge: number | undefined, by: 1 | -1) =>
		edge === undefined
			? undefined
			: whole
				? Math[by === 1 ? "floor" : "ceil"](edge) + by
				: edge + by * Math.max(Number.EPSILON, Math.abs(edge) * 1e-9);
	const least = [bound(shape, "minimum", Math.max), beyond(bound(shape, "exclusiveMinimum", Math.max), 1)].filter(
		(each) => each !== undefined,
	);
	const most = [bound(shape, "maximum", Math.min), beyond(bound(shape, "exclusiveMaximum", Math.min), -1)].filter(
		(each) => each !== undefined,
	);
	return { least: least.length === 0 ? undefined : Math.max(...least), most: most.length === 0 ? undefined : Math.min(...most) };
}
