import type { Position } from "./position.ts";

/** The file is not a HAR that can be checked. The message gives the place and the reason in one line. */
export class HarError extends Error {
	override name = "HarError";
}

export function notJson(file: string, { line, column }: Position): HarError {
	return new HarError(`${file}:${line}:${column}: this is not JSON; export the traffic again as HAR`);
}

/** The file ends within its JSON. The entries before that are whole. */
export class CutError extends HarError {
	constructor(file: string, { line, column }: Position) {
		super(`${file}:${line}:${column}: is cut off here; export the traffic again as HAR`);
	}
}

/** A recording of nothing. */
export class NoEntries extends HarError {}

export function noEntries(file: string): NoEntries {
	return new NoEntries(`${file}: the HAR has no entries; record some traffic first`);
}
