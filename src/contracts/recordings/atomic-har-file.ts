import { closeSync, fsyncSync, ftruncateSync, linkSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { removeLeftovers } from "../../files/leftovers.ts";
import type { Entry } from "../../har/entry.ts";
import { harFormat } from "../../har/write/recording-format.ts";
import { refusedFile } from "../../misuse.ts";
import { creatorOf } from "./creator.ts";

const har = harFormat(creatorOf("record"));

/** The copies of a run that was killed: `<file>.<process>.tmp`. */
const leftover = /\.(\d+)\.tmp(?:\.old)?$/;

/** A HAR file that grows: each append overwrites its closing brackets. */
class Copy {
	readonly descriptor: number;
	/** The position of the closing brackets. */
	#end = 0;

	constructor(path: string) {
		this.descriptor = openSync(path, "wx", 0o600);
		this.append(har.begin);
	}

	append(text: string): void {
		const bytes = Buffer.from(text + har.end);
		for (let at = 0; at < bytes.length; ) at += writeSync(this.descriptor, bytes, at, bytes.length - at, this.#end + at);
		this.#end += bytes.length - har.end.length;
	}

	/** Replaces everything from a position on. */
	replace(text: string, start = 0): void {
		ftruncateSync(this.descriptor, start);
		this.#end = start;
		this.append(text);
	}
}

/**
 * A HAR that is complete after every entry, even if the process is killed. One write is not enough for that: Linux can break it off between two pages
 * (8 of 25 files with entries of 50 kB were broken). So there are two copies: each entry is written to the spare one, which then takes the file's name.
 */
export class HarFile {
	readonly path: string;
	readonly #spare: string;
	readonly #kept: string;
	#copies: [current: Copy, spare: Copy];
	/** The text that the spare copy lacks. */
	#missing = "";
	/** The position of each entry. */
	readonly #starts: number[] = [];
	#end = har.begin.length;

	/** Throws if the file already exists, because it may hold a recording that cannot be made again. */
	constructor(path: string) {
		this.path = path;
		this.#spare = `${path}.${process.pid}.tmp`;
		this.#kept = `${this.#spare}.old`;
		try {
			removeLeftovers({ folder: dirname(path), name: leftover, begin: har.begin });
			this.#copies = [new Copy(this.#kept), new Copy(this.#spare)];
			linkSync(this.#kept, path);
		} catch (error) {
			rmSync(this.#spare, { force: true });
			throw error;
		} finally {
			rmSync(this.#kept, { force: true });
		}
	}

	append(entry: Entry): void {
		const text = this.#textOf(entry);
		this.#copies[1].append(this.#missing + text);
		this.#swap();
		this.#missing = text;
	}

	/** Replaces the entries from the index `first` on, because some that are already written have changed. Those before stay as they are. */
	rewrite(entries: readonly Entry[], first: number): void {
		const start = this.#starts[first] ?? this.#end;
		this.#starts.length = Math.min(first, this.#starts.length);
		this.#end = start;
		const text = entries
			.slice(first)
			.map((entry) => this.#textOf(entry))
			.join("");
		// The spare copy lacks at most the last entry, so it has all before this position.
		this.#copies[1].replace(text, start);
		this.#swap();
		this.#copies[1].replace(text, start);
		this.#missing = "";
	}

	#textOf(entry: Entry): string {
		const text = har.entry(JSON.stringify(entry), this.#starts.length === 0);
		this.#starts.push(this.#end);
		this.#end += Buffer.byteLength(text);
		return text;
	}

	/** Call it after the last entry. */
	close(): void {
		fsyncSync(this.#copies[0].descriptor);
		for (const { descriptor } of this.#copies) closeSync(descriptor);
		rmSync(this.#spare, { force: true });
	}

	/** Deletes the file, because it has no entries. */
	discard(): void {
		this.close();
		rmSync(this.path, { force: true });
	}

	#swap(): void {
		linkSync(this.path, this.#kept);
		renameSync(this.#spare, this.path);
		renameSync(this.#kept, this.#spare);
		this.#copies.reverse();
	}
}

/** Creates the HAR that the user named. Throws if it already exists or cannot be written. */
export function createHarFile(path: string): HarFile {
	try {
		return new HarFile(path);
	} catch (error) {
		throw refusedFile(path, "written", error);
	}
}
