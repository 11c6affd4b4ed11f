import type { Writable } from "node:stream";

/** Where a verb writes. */
export interface Terminal {
	stdout: Writable;
	/** A line on standard error. */
	say(line: string): void;
}
