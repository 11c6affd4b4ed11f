/** What a schema says of a number. */
interface Wanted {
	minimum?: unknown;
	maximum?: unknown;
	exclusiveMinimum?: unknown;
	exclusiveMaximum?: unknown;
	multipleOf?: unknown;
}

/** A number that keeps the bounds and the step: 1 for no demand, and where there is none that does. */
export function madeNumber(schema: Wanted, isInteger: boolean): number {
	const least = Math.max(numberOr(schema.minimum, -Infinity), numberOr(schema.exclusiveMinimum, -Infinity));
	const most = Math.min(numberOr(schema.maximum, Infinity), numberOr(schema.exclusiveMaximum, Infinity));
	const step = numberOr(schema.multipleOf, isInteger ? 1 : 0);
	const fits = (value: number) =>
		Number.isFinite(value) &&
		(!isInteger || Number.isInteger(value)) &&
		(step === 0 || Number.isInteger(value / step)) &&
		value >= least &&
		value <= most &&
		value !== schema.exclusiveMinimum &&
		value !== schema.exclusiveMaximum;
	return candidates(least, most, step).find(fits) ?? 1;
}

/** The plainest first. */
function candidates(least: number, most: number, step: number): number[] {
	const ends = [least, most, (least + most) / 2, least + 1, most - 1];
	if (step === 0) return [1, 0, ...ends];
	const first = Math.ceil(least / step);
	const last = Math.floor(most / step);
	// Two thirds of a step are whole only at every third.
	const near = Array.from({ length: 10 }, (_, nth) => [nth + 1, first + nth, last - nth]).flat();
	return [1, 0, ...near.map((count) => count * step)];
}

const numberOr = (value: unknown, otherwise: number) => (typeof value === "number" ? value : otherwise);
