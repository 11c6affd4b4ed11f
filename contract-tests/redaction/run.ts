import { redact as command } from "../../scripts/redact.ts";
import { run } from "../terminal.ts";

/** `npm run redact` in this process. */
export async function redact(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
	const { status, stdout, stderr } = await run(command, args);
	return { status, stdout, stderr };
}
