/** A measurement and its upper bound. */
export interface Bounded {
	what: string;
	measured: number;
	bound: number;
	unit: "s" | "ms";
}

export const isKept = ({ measured, bound }: Bounded) => measured < bound;

export const describeBounds = (all: readonly Bounded[]) =>
	all
		.map((each) => {
			const { what, measured, bound, unit } = each;
			const digits = unit === "s" ? 1 : 0;
			return `${what}: ${measured.toFixed(digits)} ${unit}, less than ${bound} ${unit} wanted${isKept(each) ? "" : ": too slow"}`;
		})
		.join("\n");
