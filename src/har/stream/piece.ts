import { NdjsonEntries } from "./ndjson-entries.ts";

/** Some whole entries of a recording, not parsed yet: a piece can be read in another thread. */
export interface Piece {
	format: "har" | "ndjson";
	bytes: Uint8Array<ArrayBuffer>;
	/** The index of its first entry in the recording. */
	index: number;
	count: number;
}

/** The entries of a piece. Undefined if it is not what it seems: then the recording has to be read from its beginning. */
export function readPiece({ format, bytes, index, count }: Piece): unknown[] | undefined {
	try {
		const entries = format === "har" ? harEntries(bytes, index) : lines(bytes, index);
		return entries.length === count ? entries : undefined;
	} catch {
		return undefined;
	}
}

/** A number takes the place of the lines before. */
function lines(bytes: Uint8Array, index: number): unknown[] {
	const reader = new NdjsonEntries("");
	const placeholders = index === 0 ? [] : reader.push(new TextEncoder().encode("0\n"));
	return [...placeholders, ...reader.push(bytes)].slice(placeholders.length);
}

/** A comma stands before each entry but the first. A number takes the place of the entry before it. */
function harEntries(bytes: Uint8Array, index: number): unknown[] {
	const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
	return index === 0 ? JSON.parse(`[${text}]`) : JSON.parse(`[0${text}]`).slice(1);
}
