import { spawn } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";

function readArguments(): { mock: string[]; docs: string[] } {
	try {
		const text = { type: "string" } as const;
		const { port, host, "docs-port": docsPort } = parseArgs({ options: { port: text, host: text, "docs-port": text } }).values;
		for (const each of [port, docsPort])
			if (each !== undefined && (!/^\d{1,5}$/.test(each) || Number(each) > 65_535)) throw new Error(`"${each}" is no port`);
		const given = (name: string, value: string | undefined) => (value === undefined ? [] : [name, value]);
		return { mock: [...given("--port", port), ...given("--host", host)], docs: given("--port", docsPort) };
	} catch (error) {
		const [sentence] = String(error instanceof Error ? error.message : error).split(/\.\s/);
		console.error(`start: ${sentence}; it takes --port <0 to 65535>, --host <address> and --docs-port <0 to 65535>`);
		process.exit(2);
	}
}

const run = (script: string, ...args: string[]) =>
	spawn(process.execPath, [join(import.meta.dirname, script), ...args], { stdio: "inherit" });

const options = readArguments();
const mock = run("mock.ts", "--watch", ...options.mock);
// Where it ends, it has said why, and the mock goes on without the site.
const docs = run("docs.ts", "--serve", ...options.docs);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
mock.on("exit", stop);

function stop(status: unknown): void {
	for (const child of [mock, docs]) child.kill();
	process.exitCode = typeof status === "number" ? status : 0;
}
