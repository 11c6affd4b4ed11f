import { HarError } from "../../src/checker/index.ts";
import { loadMarks } from "../../src/contracts/load.ts";
import { redactFile } from "../../src/contracts/recordings/redact-file.ts";
import type { Terminal } from "../../src/contracts/recordings/redact-options.ts";
import { redactStream } from "../../src/contracts/recordings/redact-stream.ts";
import { Misuse } from "../../src/misuse.ts";
import { readOptions, usage } from "./options.ts";

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
