import { redact } from "../../redaction/redact.ts";
import { Redaction } from "../../redaction/redaction.ts";
import { marksOf } from "../marks.ts";
import { Leftovers } from "./leftovers.ts";
import { readEntries } from "./read-entries.ts";
import { RecordingOutput } from "./recording-output.ts";
import type { Options, Terminal } from "./redact-options.ts";

/** Reads a recording once and writes each exchange as it comes; gives the exit code. */
export async function redactStream({ from, to, keepHosts }: Options, { stdout, say }: Terminal): Promise<number> {
	say(`${from}: a stream: a secret is hidden from the exchange on that shows it to be one, and known for 10,000 exchanges`);
	const redaction = new Redaction({ keepHosts });
	const leftovers = new Leftovers(from, say);
	const output = new RecordingOutput(to, stdout);
	try {
		let index = 0;
		for await (const entry of readEntries(from)) {
			const redacted = leftovers.check(index++, () => redact(redaction, entry, marksOf(entry)));
			if (redacted !== undefined) await output.write(redacted);
		}
		await output.end();
	} catch (error) {
		output.discard();
		throw error;
	}
	if (leftovers.count > 0) leftovers.conclude("they were left out");
	return leftovers.count > 0 ? 1 : 0;
}
