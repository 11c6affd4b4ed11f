/** A mistake in a hand-written spec. The message is for a person: `file:line: what was wrong, what to do`. */
export class SpecError extends Error {
	override name = "SpecError";

	constructor(file: string, line: number, what: string) {
		super(`${file}:${line}: ${what}`);
	}
}
