import type { Writable } from "node:stream";
import { styleText } from "node:util";
import { coloured, plain, type Style } from "../src/checker/report/style.ts";
import { printable } from "../src/printable.ts";
import { whileShown } from "./terminal/progress.ts";
import { StandardOutput } from "./terminal/standard-output.ts";

/** A command's view of its process. */
export interface Terminal {
	stdout: Writable;
	/** A line on standard error, made {@link printable}: it may hold the name of any file. */
	say(line: string): void;
	/** Colours if standard output shows them; NO_COLOR and FORCE_COLOR are respected. */
	style: Style;
	/** The width of the terminal, in characters. Undefined if standard output is none. */
	columns: number | undefined;
	env: NodeJS.ProcessEnv;
	/** Does the work. If it takes more than two seconds, a terminal shows the text meanwhile. */
	during<T>(text: string, work: () => Promise<T>): Promise<T>;
	/** Resolves on Ctrl-C, when another process asks this one to end, or when nobody reads its output any more. Only a command that listens waits for it. */
	stopped(): Promise<void>;
}

type Process = Pick<NodeJS.Process, "stdout" | "stderr" | "env" | "exit" | "once">;

/** The terminal of a process. */
export function terminalOf(process: Process): Terminal {
	const { stdout, stderr, env } = process;
	const waiting: (() => void)[] = [];
	let isRead = true;
	const stop = () => {
		isRead = false;
		for (const resolve of waiting) resolve();
	};
	const fail = (code: string | undefined) => {
		stderr.write(`standard output cannot be written: ${code === "ENOSPC" ? "no space left on the device" : code}\n`);
		process.exit(2);
	};
	// Messages that nobody can read are no reason to stop.
	stderr.on("error", () => {});
	return {
		stdout: new StandardOutput(stdout, stop, fail),
		say: (line) => void stderr.write(`${printable(line)}\n`),
		style: styleText("red", "", { stream: stdout }) === "" ? plain : coloured,
		columns: stdout.isTTY ? stdout.columns : undefined,
		env,
		during: (text, work) => whileShown(stderr, text, work),
		stopped: () =>
			new Promise((resolve) => {
				for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
				if (isRead) waiting.push(resolve);
				else resolve();
			}),
	};
}
