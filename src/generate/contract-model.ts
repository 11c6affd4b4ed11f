import type { Schema } from "../checker/contract.ts";

/** A contract whose validators are still names. */
export type Draft<T> = {
	[K in keyof T]: T[K] extends Schema | undefined
		? { open: string; twin: string }
		: T[K] extends (infer U)[]
			? Draft<U>[]
			: T[K] extends string | number | boolean | undefined
				? T[K]
				: Draft<T[K]>;
};
