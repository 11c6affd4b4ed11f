import { HarError } from "../checker/index.ts";
import { Misuse } from "./check/misuse.ts";
import { loadMarks } from "./contracts.ts";
import { redactFile } from "./redact/file.ts";
import { readOptions, usage } from "./redact/options.ts";
import { redactStream } from "./redact/stream.ts";

try {
	const options = readOptions();
	if (options !== undefined && (await loadMarks()).length === 0)
		throw new Misuse("There is no contract under generated/ that says what is secret; npm run generate makes them");
	if (options === undefined) console.log(usage);
	else process.exitCode = await (options.isFile ? redactFile(options) : redactStream(options));
} catch (error) {
	if (!(error instanceof Misuse || error instanceof HarError)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}
