import { Redaction } from "../../redaction/redaction.ts";
import { readEntries } from "./read-entries.ts";
import type { Options, Terminal } from "./redact-options.ts";
import { writeRedacted } from "./write-redacted.ts";

/** Reads a recording once and writes each exchange as soon as it is read. Returns the exit code. */
export async function redactStream(options: Options, terminal: Terminal): Promise<number> {
	const { from, keepHosts } = options;
	terminal.say(`${from}: a stream: a secret is hidden from the exchange on that shows it to be one, and known for 10,000 exchanges`);
	return writeRedacted(readEntries(from, terminal.say), new Redaction({ keepHosts }), { ...options, isFile: false }, terminal);
}
