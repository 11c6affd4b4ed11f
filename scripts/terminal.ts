import type { Writable } from "node:stream";
import { styleText } from "node:util";
import { coloured, plain, type Style } from "../src/checker/report/style.ts";

/** A command's view of its process. */
export interface Terminal {
	stdout: Writable;
	/** A line on standard error. */
	say(line: string): void;
	/** Colours if standard output shows them; NO_COLOR and FORCE_COLOR are respected. */
	style: Style;
	env: NodeJS.ProcessEnv;
	/** Resolves on Ctrl-C, or when another process asks this one to end. Only a command that listens waits for it. */
	stopped(): Promise<void>;
}

type Process = Pick<NodeJS.Process, "stdout" | "stderr" | "env" | "exit" | "once">;

/** The terminal of a process. */
export function terminalOf(process: Process): Terminal {
	const { stdout, stderr, env } = process;
	// The reader of a pipe may stop early, as `head` does.
	for (const stream of [stdout, stderr]) stream.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 2));
	return {
		stdout,
		say: (line) => void stderr.write(`${line}\n`),
		style: styleText("red", "", { stream: stdout }) === "" ? plain : coloured,
		env,
		stopped: () =>
			new Promise((resolve) => {
				for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
			}),
	};
}
