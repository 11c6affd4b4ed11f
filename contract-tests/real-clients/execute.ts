import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Variables that npm sets for its scripts would change what another npm does. */
const ours = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|node_env$)/i.test(name)));

/** Runs a program to its end. What it wrote to standard error is in the message of its failure. */
export const execute = (program: string, args: string[], { cwd, env = {} }: { cwd: string; env?: Record<string, string> }) =>
	run(program, args, { cwd, env: { ...ours, ...env }, maxBuffer: 64 * 1024 * 1024, shell: process.platform === "win32" });

export const succeeds = (done: Promise<unknown>): Promise<boolean> =>
	done.then(
		() => true,
		() => false,
	);
