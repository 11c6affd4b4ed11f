import { Writable } from "node:stream";
import { main } from "../../scripts/redact/main.ts";

interface Ran {
	status: number;
	stdout: string;
	stderr: string;
}

/** `npm run redact` in this process. */
export async function redact(...args: string[]): Promise<Ran> {
	const ran = { stdout: "", stderr: "" };
	const stdout = new Writable({
		write(chunk, _, done) {
			ran.stdout += chunk;
			done();
		},
	});
	const say = (line: string) => {
		ran.stderr += `${line}\n`;
	};
	return { status: await main(args, { stdout, say }), ...ran };
}
