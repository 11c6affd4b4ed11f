import type { Options } from "./options.ts";

/** Why the mock cannot start, in one line, and its exit code. */
export class Failure extends Error {
	override name = "Failure";
	readonly status: number;

	constructor(message: string, status: number) {
		super(message);
		this.status = status;
	}
}

/** Why it cannot listen, or read its contracts. */
export function failureToStart(error: unknown, { port, host }: Options): Failure {
	const { code, message } = Object(error) as { code?: string; message?: string };
	if (code === "EADDRINUSE") return new Failure(`port ${port} of ${host} is in use: stop what uses it, or choose another with --port`, 1);
	if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return new Failure(`--host ${host} is no address of this machine`, 2);
	return new Failure(message ?? String(error), 1);
}

/** https://www.npmjs.com/package/@scarf/scarf, which Prism brings. */
const reports = "it brings @scarf/scarf, which reports installs; SCARF_ANALYTICS=false turns that off";

/** In another repository Prism is installed by whoever wants the mock: `peerDependencies` names what there is to install. */
export function failureToLoad(error: unknown, peerDependencies: Record<string, string>): unknown {
	const isMissing = error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
	const wanted = Object.entries(peerDependencies).filter(([name]) => name.startsWith("@stoplight/"));
	if (!isMissing || wanted.length === 0) return error;
	const command = `npm install -D ${wanted.map((each) => each.join("@")).join(" ")}`;
	return new Failure(`Prism, which makes the answers, is not installed: ${command} (${reports})`, 2);
}
