import module from "node:module";
import type { Writable } from "node:stream";
import { runCommand } from "./command.ts";
import type { Command } from "./declaration.ts";
import { type Terminal, terminalOf } from "./terminal.ts";

/** Runs a command as this process. */
export const program = (command: Command): Promise<never> => runHere((args, terminal) => runCommand(command, args, terminal));

/** Runs this process, from its arguments to its exit code. */
export async function runHere(main: (args: string[], terminal: Terminal) => Promise<number>): Promise<never> {
	// Most of the startup time is spent on compiling the same sources again. Node 20 has no compile cache.
	module.enableCompileCache?.();
	const terminal = terminalOf(process);
	const status = await main(process.argv.slice(2), terminal);
	await written(terminal.stdout);
	await Promise.all([process.stdout, process.stderr].map(written));
	// A server may hold connections that nobody closes.
	process.exit(status);
}

/** Resolves once everything written to the stream is flushed. */
const written = (stream: Writable) => new Promise<void>((resolve) => stream.write("", () => resolve()));
