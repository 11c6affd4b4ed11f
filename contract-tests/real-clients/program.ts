import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** A command of this project that serves until it is stopped. */
export interface Program {
	/** Where it listens on loopback. */
	url: string;
	/** Ends it as Ctrl-C does. Returns its exit code and all that it wrote. */
	stop(): Promise<{ status: number | null; output: string }>;
}

/** Starts a command, and waits until it says where it listens. */
export async function start(verb: string, args: string[], says: RegExp): Promise<Program> {
	const child = spawn(process.execPath, [`scripts/${verb}.ts`, ...args], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
	let output = "";
	const url = await new Promise<string>((resolve, reject) => {
		const read = (chunk: Buffer) => {
			output += chunk;
			const [found] = says.exec(output) ?? [];
			if (found !== undefined) resolve(found);
		};
		child.stdout.on("data", read);
		child.stderr.on("data", read);
		child.once("exit", () => reject(new Error(`${verb} ended: ${output}`)));
	});
	return {
		url,
		async stop() {
			const ended = once(child, "close");
			child.kill("SIGINT");
			const [status] = await ended;
			return { status, output };
		},
	};
}
