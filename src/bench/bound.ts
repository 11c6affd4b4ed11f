/** A measurement and its bound: the upper one, or the lower one of what shall be much. */
export interface Bounded {
	what: string;
	measured: number;
	bound: number;
	unit: "s" | "ms" | "requests/s" | "%" | "requests";
	atLeast?: true;
}

export const isKept = ({ measured, bound, atLeast }: Bounded) => (atLeast ? measured >= bound : measured < bound);

export const describeBounds = (all: readonly Bounded[]) =>
	all
		.map((each) => {
			const { what, measured, bound, unit, atLeast } = each;
			const digits = unit === "s" ? 1 : 0;
			const wanted = `${atLeast ? "at least" : "less than"} ${bound} ${unit} wanted`;
			const verdict = isKept(each) ? "" : atLeast ? ": too few" : unit === "requests" ? ": too many" : ": too slow";
			return `${what}: ${measured.toFixed(digits)} ${unit}, ${wanted}${verdict}`;
		})
		.join("\n");
