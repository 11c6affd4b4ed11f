/** A measurement and its bound: an upper one of a time, or a lower one of what shall be much. */
export interface Bounded {
	what: string;
	measured: number;
	bound: number;
	unit: "s" | "ms" | "MB" | "kB" | "requests/s" | "%" | "requests" | "times as fast";
	atLeast?: true;
}

export const isKept = ({ measured, bound, atLeast }: Bounded) => (atLeast ? measured >= bound : measured < bound);

export const describeBounds = (all: readonly Bounded[]) =>
	all
		.map((each) => {
			const { what, measured, bound, unit, atLeast } = each;
			const digits = { s: 1, kB: 1, "times as fast": 2 }[unit as string] ?? 0;
			const wanted =
				unit === "times as fast" ? `at least ${bound} wanted` : `${atLeast ? "at least" : "less than"} ${bound} ${unit} wanted`;
			return `${what}: ${measured.toFixed(digits)} ${unit}, ${wanted}${isKept(each) ? "" : complaintOf(each)}`;
		})
		.join("\n");

function complaintOf({ unit, atLeast }: Bounded): string {
	if (atLeast && unit !== "times as fast") return ": too few";
	return { requests: ": too many", MB: ": too much", kB: ": too much" }[unit as string] ?? ": too slow";
}
