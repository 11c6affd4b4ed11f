import type { Entry } from "../../har/entry.ts";
import { redact } from "../../redaction/redact.ts";
import type { Redaction } from "../../redaction/redaction.ts";
import { marksOf } from "../marks.ts";
import { Leftovers } from "./leftovers.ts";
import { PartError } from "./read-entries.ts";
import { RecordingOutput } from "./recording-output.ts";
import type { Options, Terminal } from "./redact-options.ts";

/**
 * Writes the entries without their secrets; returns the exit code. If an entry holds something that looks like a secret, a file made from a file is not
 * written. If the input or the output is a stream, only that entry is left out, because others may have been sent already.
 * Of a recording that breaks off, what comes before that is written.
 */
export async function writeRedacted(
	entries: AsyncIterable<Entry>,
	redaction: Redaction,
	{ from, to, isFile }: Options & { isFile: boolean },
	{ stdout, say }: Terminal,
): Promise<number> {
	const isWhole = isFile && to !== undefined;
	const leftovers = new Leftovers(from, say);
	const output = new RecordingOutput(to, stdout);
	let part: PartError | undefined;
	try {
		let index = 0;
		for await (const entry of untilBroken(entries, (error) => (part = error))) {
			const redacted = leftovers.check(index++, () => redact(redaction, entry, marksOf(entry)));
			if (redacted !== undefined && !(isWhole && leftovers.count > 0)) await output.write(redacted);
		}
		if (isWhole && leftovers.count > 0) output.discard();
		else await output.end();
	} catch (error) {
		output.discard();
		throw error;
	}
	if (part !== undefined) say(`${part.message}; the entries before that were read`);
	if (leftovers.count === 0) return part === undefined ? 0 : 1;
	leftovers.conclude(isWhole ? "nothing was written" : "they were left out");
	return 1;
}

async function* untilBroken(entries: AsyncIterable<Entry>, broken: (error: PartError) => void): AsyncGenerator<Entry> {
	try {
		yield* entries;
	} catch (error) {
		if (!(error instanceof PartError)) throw error;
		broken(error);
	}
}
