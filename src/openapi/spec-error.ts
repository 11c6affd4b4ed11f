/** A mistake in a hand-written spec. The message is for a person: `file:line: what was wrong; what to do`. */
export class SpecError extends Error {
	override name = "SpecError";
	readonly file: string;
	readonly line: number;
	/** The message without file and line. */
	readonly what: string;
	/** The JSON Pointer to the mistake, or to the reference that leads to its file. */
	readonly pointer: string;

	constructor(file: string, line: number, what: string, pointer = "") {
		super(`${file}:${line}: ${what}`);
		this.file = file;
		this.line = line;
		this.what = what;
		this.pointer = pointer;
	}
}
