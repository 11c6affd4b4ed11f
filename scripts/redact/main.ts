import { HarError } from "../../checker/index.ts";
import { Misuse } from "../check/misuse.ts";
import { loadMarks } from "../contracts.ts";
import { redactFile } from "./file.ts";
import { readOptions, usage } from "./options.ts";
import { redactStream } from "./stream.ts";
import type { Terminal } from "./terminal.ts";

/** `npm run redact`, from its arguments to its exit code. */
export async function main(args: string[], terminal: Terminal): Promise<number> {
	try {
		const options = readOptions(args);
		if (options === undefined) {
			terminal.stdout.write(`${usage}\n`);
			return 0;
		}
		if ((await loadMarks()).length === 0)
			throw new Misuse("There is no contract under generated/ that says what is secret; npm run generate makes them");
		return await (options.isFile ? redactFile(options, terminal) : redactStream(options, terminal));
	} catch (error) {
		if (!(error instanceof Misuse || error instanceof HarError)) throw error;
		terminal.say(error.message);
		return 2;
	}
}
