/** A measurement and its bound: an upper one of a time, or a lower one of a ratio. */
export interface Bounded {
	what: string;
	measured: number;
	bound: number;
	unit: "s" | "ms" | "times as fast";
}

export const isKept = ({ measured, bound, unit }: Bounded) => (unit === "times as fast" ? measured >= bound : measured < bound);

export const describeBounds = (all: readonly Bounded[]) =>
	all.map((each) => `${lineOf(each)}${isKept(each) ? "" : ": too slow"}`).join("\n");

function lineOf({ what, measured, bound, unit }: Bounded): string {
	if (unit === "times as fast") return `${what}: ${measured.toFixed(2)} ${unit}, at least ${bound} wanted`;
	return `${what}: ${measured.toFixed(unit === "s" ? 1 : 0)} ${unit}, less than ${bound} ${unit} wanted`;
}
