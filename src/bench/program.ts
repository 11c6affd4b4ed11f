import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";

/** The time and memory that a program used from start to end. */
export interface Usage {
	/** Seconds of all its threads. */
	cpu: number;
	/** Seconds. */
	wall: number;
	/** Bytes, at most. */
	memory: number;
}

/** A program ended otherwise than expected. What it was given is to blame, not the one who measures it. */
export class ProgramFailure extends Error {}

/** Runs a Node script without showing its output. Rejects if the script ends otherwise than expected. */
export async function run(args: string[], cwd = process.cwd(), expected: readonly number[] = [0]): Promise<Usage> {
	const start = performance.now();
	const child = spawn(process.execPath, ["--import", join(import.meta.dirname, "usage.ts"), ...args], {
		cwd,
		env: { ...process.env, REDOCLY_TELEMETRY: "off" },
		stdio: ["ignore", "ignore", "ignore", "pipe"],
	});
	const [told] = child.stdio.slice(3);
	if (!told || !("readable" in told)) throw new Error("A child has the descriptors that it was given");
	const [usage] = await Promise.all([text(told), once(child, "exit")]);
	if (!expected.includes(child.exitCode ?? -1)) throw new ProgramFailure(`${args[0]} ended with ${child.exitCode ?? child.signalCode}`);
	return { ...JSON.parse(usage), wall: (performance.now() - start) / 1000 };
}
