import { Writable } from "node:stream";
import { vi } from "vitest";
import type { Terminal } from "../scripts/terminal.ts";
import type { Environment } from "../src/workflows/environment.ts";

type Main = (args: string[], terminal: Terminal, env: Environment) => Promise<number>;

/** Runs a verb in this process, on a terminal without colours. */
export async function run(main: Main, args: string[], env: Environment = {}) {
	vi.stubEnv("FORCE_COLOR", undefined);
	const written: { to: "stdout" | "stderr"; text: string }[] = [];
	const stdout = new Writable({
		write(chunk: Buffer, _, done) {
			written.push({ to: "stdout", text: chunk.toString() });
			done();
		},
	});
	const say = (line: string) => void written.push({ to: "stderr", text: `${line}\n` });
	const status = await main(args, { stdout, say }, env).finally(() => vi.unstubAllEnvs());
	const textOf = (...streams: string[]) =>
		written
			.filter(({ to }) => streams.includes(to))
			.map(({ text }) => text)
			.join("");
	return { status, stdout: textOf("stdout"), stderr: textOf("stderr"), printed: textOf("stdout", "stderr") };
}
