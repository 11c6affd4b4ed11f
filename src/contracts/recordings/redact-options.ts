export interface Options {
	/** Standard input has a name, too. */
	from: string;
	/** Undefined for standard output. */
	to: string | undefined;
	keepHosts: boolean;
	/** Whether the recording can be read twice. */
	isFile: boolean;
}

/** Where a run writes besides its file. */
export interface Terminal {
	stdout: NodeJS.WritableStream;
	/** A line on standard error. */
	say(line: string): void;
}
