import { closeSync, fsyncSync, ftruncateSync, linkSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import type { Entry } from "../../har/entry.ts";
import { entriesText, harFormat } from "../../har/write/recording-format.ts";
import { refusedFile } from "../../misuse.ts";
import { creatorOf } from "./creator.ts";

const har = harFormat(creatorOf("record"));

/** A HAR of which more can be written over its closing brackets. */
class Copy {
	readonly descriptor: number;
	/** Where the closing brackets stand. */
	#end = 0;

	constructor(path: string) {
		this.descriptor = openSync(path, "wx", 0o600);
		this.replace("");
	}

	append(text: string): void {
		const bytes = Buffer.from(text + har.end);
		for (let at = 0; at < bytes.length; ) at += writeSync(this.descriptor, bytes, at, bytes.length - at, this.#end + at);
		this.#end += bytes.length - har.end.length;
	}

	replace(text: string): void {
		ftruncateSync(this.descriptor);
		this.#end = 0;
		this.append(har.begin + text);
	}
}

/**
 * A HAR that is whole after every entry, whenever the process is killed. One write is not enough for that: Linux breaks it off between two pages
 * (8 of 25 files with entries of 50 kB were broken). So two copies take turns: the one that is not there under the name is written, then gets the name.
 */
export class HarFile {
	readonly path: string;
	readonly #spare: string;
	readonly #kept: string;
	#copies: [current: Copy, spare: Copy];
	/** What the spare copy lacks. */
	#missing = "";
	#isEmpty = true;

	/** Throws where the file already exists: it may hold what cannot be had again. */
	constructor(path: string) {
		this.path = path;
		this.#spare = `${path}.${process.pid}.tmp`;
		this.#kept = `${this.#spare}.old`;
		try {
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
		const text = har.entry(JSON.stringify(entry), this.#isEmpty);
		this.#copies[1].append(this.#missing + text);
		this.#swap();
		this.#missing = text;
		this.#isEmpty = false;
	}

	/** Entries that are there already are others now. */
	rewrite(entries: readonly Entry[]): void {
		const text = entriesText(har, entries);
		this.#copies[1].replace(text);
		this.#swap();
		this.#copies[1].replace(text);
		this.#missing = "";
		this.#isEmpty = entries.length === 0;
	}

	/** Nothing more comes. */
	close(): void {
		fsyncSync(this.#copies[0].descriptor);
		for (const { descriptor } of this.#copies) closeSync(descriptor);
		rmSync(this.#spare, { force: true });
	}

	/** Nothing came. */
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

/** A HAR that is not there yet, as its user named it. */
export function createHarFile(path: string): HarFile {
	try {
		return new HarFile(path);
	} catch (error) {
		throw refusedFile(path, "written", error);
	}
}
