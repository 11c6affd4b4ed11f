import { SpecError } from "../spec-error.ts";

/** What a piece of work refuses of a spec, which it throws: nothing or one error. */
export function refusedBy(work: () => unknown): SpecError[] {
	try {
		work();
		return [];
	} catch (error) {
		if (error instanceof SpecError) return [error];
		throw error;
	}
}
