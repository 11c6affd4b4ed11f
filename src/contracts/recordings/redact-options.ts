import type { Writable } from "node:stream";

export interface Options {
	/** Standard input has a name, too. */
	from: string;
	/** Undefined for standard output. */
	to: string | undefined;
	keepHosts: boolean;
}

/** Where a run writes besides its file. */
export interface Terminal {
	stdout: Writable;
	/** A line on standard error. */
	say(line: string): void;
}
