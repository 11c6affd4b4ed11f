/** A mistake in a hand-written spec; its message is `file:line: what was wrong, what to do`, for a person. */
export class SpecError extends Error {
	override name = "SpecError";

	constructor(file: string, line: number, what: string) {
		super(`${file}:${line}: ${what}`);
	}
}
