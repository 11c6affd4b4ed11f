import type { Writable } from "node:stream";
import { readEntry } from "../../har/read-entry.ts";
import { entriesOf } from "../../har/stream/entries.ts";
import { Misuse } from "../../misuse.ts";
import type { RecordingRedaction } from "../../redaction/recording.ts";
import { LeftOut } from "../../redaction/redaction.ts";
import { bytesOf } from "./files.ts";
import { RecordingOutput } from "./recording-output.ts";
import { describeOutcome, Outcome } from "./redact-outcome.ts";
import { withinDepth } from "./within-depth.ts";

interface Options {
	/** The name of a file, or of standard input. */
	from: string;
	/** Undefined for standard output. */
	to: string | undefined;
	/** It can be read twice. */
	isFile: boolean;
}

/** The outputs of a run, other than its file. */
export interface Terminal {
	stdout: Writable;
	/** A line on standard error. */
	say(line: string): void;
}

/**
 * Writes a recording as its contracts let it be written. Returns the exit code. A file is read again if a secret that is met late may stand in what was
 * written before it; a stream is read once, and a secret is hidden from the exchange on that shows it.
 */
export async function redactRecording(options: Options, redaction: RecordingRedaction, { stdout, say }: Terminal): Promise<number> {
	const { from, to, isFile } = options;
	if (!isFile) say(`${from}: a stream: a secret is hidden from the exchange on that shows it to be one`);
	let outcome: Outcome | undefined;
	if (isFile && to === undefined) outcome = await pass(from, redaction);
	if (outcome === undefined || redaction.isStale || to === undefined) outcome = await written(options, redaction, stdout);
	if (isFile && to !== undefined && redaction.isStale) outcome = await written(options, redaction, stdout);
	for (const line of describeOutcome(outcome, redaction.secrets, to)) say(line);
	return outcome.left.length > 0 ? 1 : 0;
}

async function written({ from, to }: Options, redaction: RecordingRedaction, stdout: Writable): Promise<Outcome> {
	const output = new RecordingOutput(to, stdout);
	redaction.secrets.replaced = 0;
	try {
		const outcome = await pass(from, redaction, output);
		if (outcome.written === 0) throw new Misuse(nothing(from, outcome));
		await output.end();
		return outcome;
	} catch (error) {
		output.discard();
		throw error;
	}
}

function nothing(from: string, { unknown, left }: Outcome): string {
	if (unknown > 0 && left.length === 0)
		return `${from}: no contract knows any of its exchanges; nothing was written. --keep-unknown writes their paths`;
	return `${from}: none of its exchanges can be written`;
}

/** Reads every exchange, and writes it if there is an output. */
async function pass(from: string, redaction: RecordingRedaction, output?: RecordingOutput): Promise<Outcome> {
	const outcome = new Outcome();
	let index = 0;
	for await (const batch of entriesOf(bytesOf(from), from))
		for (const entry of batch) {
			const at = { file: from, index: index++ };
			const exchange = await readEntry(entry, at);
			const redacted = withinDepth(from, at.index, () => redaction.redact(exchange, entry as Parameters<RecordingRedaction["redact"]>[1]));
			outcome.add(entry, redacted, at.index);
			if (!(redacted instanceof LeftOut)) await output?.write(redacted);
		}
	return outcome;
}
