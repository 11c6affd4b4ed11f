import { Writable } from "node:stream";
import { vi } from "vitest";

/** A terminal without colours, and what a verb writes on it. */
export function openTerminal() {
	vi.stubEnv("FORCE_COLOR", undefined);
	const written = { stdout: "", stderr: "" };
	const stdout = new Writable({
		write(chunk: Buffer, _, done) {
			written.stdout += chunk;
			done();
		},
	});
	const say = (line: string) => {
		written.stderr += `${line}\n`;
	};
	return { stdout, say, written };
}
