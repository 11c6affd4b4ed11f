import { spawn } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** Whatever is not for the docs site is for the mock, which refuses what it does not know. */
const { tokens } = parseArgs({ options: { "docs-port": { type: "string" } }, strict: false, allowPositionals: true, tokens: true });
const given = tokens.find((token) => token.kind === "option" && token.name === "docs-port");
const taken = given?.kind === "option" ? [given.index, ...(given.inlineValue ? [] : [given.index + 1])] : [];
const port = given?.kind === "option" && given.value !== undefined ? ["--port", given.value] : [];
const rest = process.argv.slice(2).filter((_, index) => !taken.includes(index));

const run = (script: string, ...args: string[]) =>
	spawn(process.execPath, [join(import.meta.dirname, script), ...args], { stdio: "inherit" });

const mock = run("mock.ts", "--watch", ...rest);
const docs = run("docs.ts", "--serve", ...port);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
mock.on("exit", stop);
// The mock goes on without the site, which has said what is wrong.
docs.on("exit", () => {});

function stop(status: unknown): void {
	for (const child of [mock, docs]) child.kill();
	process.exitCode = typeof status === "number" ? status : 0;
}
