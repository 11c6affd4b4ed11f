import type { Writable } from "node:stream";

/** Where a verb writes. */
export interface Terminal {
	stdout: Writable;
	/** A line on standard error. */
	say(line: string): void;
}

/** The terminal of a process. Whoever reads what it prints may stop, as `head` does. */
export function terminalOf({ stdout, exit }: Pick<NodeJS.Process, "stdout" | "exit">): Terminal {
	stdout.on("error", ({ code }: NodeJS.ErrnoException) => exit(code === "EPIPE" ? 0 : 2));
	return { stdout, say: console.error };
}
