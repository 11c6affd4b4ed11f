import { HarError } from "../checker/index.ts";
import { Misuse } from "./check/misuse.ts";
import { redactFile } from "./redact/file.ts";
import { readOptions, usage } from "./redact/options.ts";
import { redactStream } from "./redact/stream.ts";

try {
	const options = readOptions();
	if (options === undefined) console.log(usage);
	else process.exitCode = await (options.isFile ? redactFile(options) : redactStream(options));
} catch (error) {
	if (!(error instanceof Misuse || error instanceof HarError)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}
