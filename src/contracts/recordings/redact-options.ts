import type { Writable } from "node:stream";

export interface Options {
	/** The name of a file, or of standard input. */
	from: string;
	/** Undefined for standard output. */
	to: string | undefined;
	keepHosts: boolean;
}

/** The outputs of a run, other than its file. */
export interface Terminal {
	stdout: Writable;
	/** A line on standard error. */
	say(line: string): void;
}
