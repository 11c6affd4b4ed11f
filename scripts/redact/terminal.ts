/** Where a run writes besides its file. */
export interface Terminal {
	stdout: NodeJS.WritableStream;
	/** A line on standard error. */
	say(line: string): void;
}
