import { checkSync } from "recheck";

// Its other backends start a Java or native program, which not every platform has.
process.env.RECHECK_SYNC_BACKEND = "pure";

/** How a hostile text slows down a regular expression. */
export interface Slowness {
	/** Whether even a short text takes forever. */
	isExponential: boolean;
	/** Such as `2nd degree polynomial`, or why nobody knows. */
	message: string;
}

/** Steps are counted, not milliseconds: the verdict is the same on a busy machine. */
const limits = { timeout: null, attackTimeout: null, incubationTimeout: null, seedingTimeout: null };

/** To decide a longer one, such as a list of all fonts, takes minutes. */
const longest = 5_000;

const decided = new Map<string, Slowness | undefined>();

/** Undefined if a regular expression takes time in proportion to its text, as recheck decides: https://makenowjust-labs.github.io/recheck/docs/usage/diagnostics/ */
export function slownessOf(source: string, flags: string): Slowness | undefined {
	const key = `/${source}/${flags}`;
	if (!decided.has(key)) decided.set(key, decide(source, flags));
	return decided.get(key);
}

function decide(source: string, flags: string): Slowness | undefined {
	if (source.length > longest) return { isExponential: true, message: `nobody knows how long it takes (more than ${longest} characters)` };
	// These change what is returned, not how it is found. recheck does not know `d`.
	const result = checkSync(source, flags.replaceAll(/[dg]/g, ""), limits);
	if (result.status === "safe") return undefined;
	if (result.status === "unknown") return { isExponential: true, message: `nobody knows how long it takes (${result.error.kind})` };
	const { type, summary } = result.complexity;
	return { isExponential: type === "exponential", message: summary.replace(" (fuzz)", "") };
}
