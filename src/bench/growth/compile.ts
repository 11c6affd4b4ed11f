import { execFile } from "node:child_process";
import { join } from "node:path";
import { ProgramFailure } from "../program.ts";

const compiler = join(import.meta.dirname, "../../../node_modules/typescript-7/bin/tsc");

/** Compiles the project in a folder. Returns the seconds from start to end: the compiler takes the place of the process that starts it, so only the clock can tell. */
export async function compile(folder: string): Promise<number> {
	const start = performance.now();
	const { promise, resolve, reject } = Promise.withResolvers<void>();
	execFile(process.execPath, [compiler, "-p", folder], (error, stdout) => {
		if (error === null) resolve();
		else reject(new ProgramFailure(`tsc: ${firstOf(stdout) ?? error.message}`));
	});
	await promise;
	return (performance.now() - start) / 1000;
}

/** The first of the compiler's messages, and how many others there are. */
export function firstOf(messages: string): string | undefined {
	const all = messages.split("\n").filter((line) => /\berror TS\d+: /.test(line));
	// The folder of this run has another name each time.
	const first = all[0]?.replace(/^\S*?generated\//, "generated/");
	return first && (all.length === 1 ? first : `${first} (and ${all.length - 1} more)`);
}
