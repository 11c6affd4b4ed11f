/** What a schema says of a number. */
interface Wanted {
	minimum?: unknown;
	maximum?: unknown;
	exclusiveMinimum?: unknown;
	exclusiveMaximum?: unknown;
	multipleOf?: unknown;
}

/** As many more numbers are tried on each side of the plainest. */
const near = 100;

/** The nth of the numbers that keep the bounds and the step: the plainest is 1, for no demand and where no number keeps them. */
export function madeNumber(schema: Wanted, isInteger: boolean, nth = 0): number {
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
	const plainest = candidates(least, most, step).find(fits) ?? 1;
	if (nth === 0) return plainest;
	const others = [...new Set(around(plainest, step === 0 ? 1 : step))].filter(fits);
	return others.length > 0 ? (others[nth % others.length] ?? plainest) : plainest;
}

/** By whole steps and, where any number will do, by parts of 1. */
function around(number: number, step: number): number[] {
	const counts = Array.from({ length: near }, (_, index) => index);
	const parts = Array.from({ length: 20 }, (_, index) => 0.5 ** (index + 1));
	const few = counts.slice(0, 4).map((count) => number + count * step);
	const less = counts.slice(1, 4).map((count) => number - count * step);
	return [...few, ...parts.slice(0, 2).map((part) => number + part), ...less, ...counts.map((count) => number + count * step)].concat(
		parts.map((part) => number - part),
		parts.map((part) => number + part),
		counts.map((count) => number - count * step),
	);
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
