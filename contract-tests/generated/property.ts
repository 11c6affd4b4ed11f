import { env } from "node:process";
import fc, { type Arbitrary } from "fast-check";

/** `npm run fuzz` sets these. A fixed seed keeps CI from failing by chance; another finds what this one does not. */
export const seed = Number(env.GENERATED_SEED ?? 20_261_121);
const runs = (usual: number) => Number(env.GENERATED_RUNS ?? usual);
/** How many values of each kind are tried for each schema in `npm test`, and in `npm run test:full`. */
export const few = runs(50);
export const many = runs(1_000);
const path = env.GENERATED_PATH;
const only = env.GENERATED_ONLY;

/** Whether a property is to be tried: one alone is, when its failure is to be seen again. */
export const isWanted = (name: string): boolean => only === undefined || only === name;

export interface Property<T> {
	name: string;
	values: Arbitrary<T>;
	/** How many values are tried. */
	runs: number;
	/** What is wrong with a value, if anything. */
	wrong: (value: T) => string | undefined | Promise<string | undefined>;
	show: (value: T) => string;
}

/** Throws, with the smallest value for which a claim says what is wrong, and how to see it again. */
export async function always<T>({ name, values, runs, wrong, show }: Property<T>): Promise<void> {
	let last: string | undefined;
	const property = fc.asyncProperty(values, async (value) => {
		last = await wrong(value);
		if (last !== undefined) throw new Error(last);
	});
	const result = await fc.check(property, { seed, numRuns: runs, ...(path === undefined ? {} : { path }) });
	if (!result.failed) return;
	const [value] = result.counterexample ?? [];
	const error = new Error(
		[
			`${name}: after ${result.numRuns} values, made smaller ${result.numShrinks} times`,
			...(result.errorInstance instanceof Error ? [`  ${result.errorInstance.message}`] : []),
			...(value === undefined ? [] : [`  ${show(value)}`]),
			`  seed ${result.seed}, path ${result.counterexamplePath}; again: npm run fuzz -- --seed ${result.seed} --path ${result.counterexamplePath} ${JSON.stringify(name)}`,
		].join("\n"),
	);
	error.stack = error.message;
	throw error;
}
