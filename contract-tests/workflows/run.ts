import { spawn } from "node:child_process";
import { join } from "node:path";

export interface Run {
	status: number | null;
	/** What it printed, errors too. */
	printed: string;
}

/** Runs a script while a server of this process answers it. */
export function run(script: string, args: string[], environment: Record<string, string> = {}): Promise<Run> {
	const env = { ...process.env, NO_COLOR: "1", ...environment };
	const child = spawn(process.execPath, [join(import.meta.dirname, "../../scripts", script), ...args], { env });
	let printed = "";
	for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (printed += chunk));
	return new Promise((resolve, reject) => child.on("error", reject).on("close", (status) => resolve({ status, printed })));
}
