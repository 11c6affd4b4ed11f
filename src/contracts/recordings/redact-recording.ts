import type { Writable } from "node:stream";
import { Misuse } from "../../misuse.ts";
import type { RecordingRedaction } from "../../redaction/recording.ts";
import { LeftOut } from "../../redaction/redaction.ts";
import { PartError, readEntries } from "./read-entries.ts";
import { RecordingOutput } from "./recording-output.ts";
import { describeOutcome, Outcome } from "./redact-outcome.ts";

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
	const reading = { from, redaction, note: once(say) };
	let outcome: Outcome | undefined;
	if (isFile && to === undefined) outcome = await pass(reading);
	if (outcome === undefined || redaction.isStale || to === undefined) outcome = await written(reading, new RecordingOutput(to, stdout));
	if (isFile && to !== undefined && redaction.isStale) outcome = await written(reading, new RecordingOutput(to, stdout));
	for (const line of describeOutcome(outcome, redaction.secrets, to)) say(line);
	return outcome.isPart ? 1 : 0;
}

/** Says each line once, however often the recording is read. */
function once(say: Terminal["say"]): Terminal["say"] {
	const said = new Set<string>();
	return (line) => {
		if (!said.has(line)) say(line);
		said.add(line);
	};
}

interface Reading {
	from: string;
	redaction: RecordingRedaction;
	note: Terminal["say"];
}

async function written(reading: Reading, output: RecordingOutput): Promise<Outcome> {
	reading.redaction.secrets.replaced = 0;
	try {
		const outcome = await pass(reading, output);
		if (outcome.written === 0) throw new Misuse(nothing(reading.from, outcome));
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
	const [{ index, reason } = { index: 0, reason: undefined }] = left;
	return `${from}: none of its exchanges can be written${reason === undefined ? "" : `; exchange ${index}: ${reason.reason}`}`;
}

/** Reads every exchange, and writes it if there is an output. Of a recording that breaks off, what comes before that is written. */
async function pass({ from, redaction, note }: Reading, output?: RecordingOutput): Promise<Outcome> {
	const outcome = new Outcome();
	try {
		for await (const { recorded, exchange, index } of readEntries(from, note)) {
			const redacted = redaction.redact(exchange, recorded);
			outcome.add(recorded, redacted, index);
			if (!(redacted instanceof LeftOut)) await output?.write(redacted);
		}
	} catch (error) {
		if (!(error instanceof PartError)) throw error;
		outcome.isPart = true;
		note(`${error.message}; the entries before that were read`);
	}
	return outcome;
}
