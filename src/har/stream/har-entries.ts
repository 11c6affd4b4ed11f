import { isObject } from "../../openapi/json-pointer.ts";
import { typeOf } from "../../openapi/json-type.ts";
import { CutError, HarError, noEntries, notJson } from "../har-error.ts";
import { isCut, parseErrorOf } from "../parse-json.ts";
import { after, start } from "../position.ts";
import { ByteBuffer } from "./byte-buffer.ts";
import { findEntries } from "./find-entries.ts";
import { firstName, followBrackets, likelyBoundary } from "./json-scanner.ts";

/** Reads the entries of a HAR from chunks of bytes: http://www.softwareishard.com/blog/har-12-spec/ */
export class HarEntries {
	readonly #file: string;
	readonly #unread: ByteBuffer;
	#phase: "beginning" | "list" | "end" = "beginning";
	/** The text before the first entry. */
	#beginning = "";
	#count = 0;
	#position = start;
	/** The number of bytes to wait for before the next try. Otherwise a long entry is scanned again for each of its chunks. */
	#enough = 0;
	/** The bytes with which each entry seems to begin. Empty if that proved wrong. */
	#entryBegins: Uint8Array = new Uint8Array();

	constructor(file: string) {
		this.#file = file;
		this.#unread = new ByteBuffer(file);
	}

	push(chunk: Uint8Array): unknown[] {
		this.#unread.push(chunk);
		return this.#phase === "end" || this.#unread.size < this.#enough ? [] : this.#read();
	}

	#read(): unknown[] {
		return this.#phase === "beginning" ? this.#readBeginning() : this.#readList(this.#unread.take());
	}

	/** Returns the whole entries that wait for more bytes. Call it after the last chunk, before `end`. */
	rest(): unknown[] {
		return this.#phase === "end" ? [] : this.#read();
	}

	/** Returns the remaining entries. Throws if the file ends early, or is not a HAR. */
	end(): unknown[] {
		const text = this.#unread.takeRest();
		const har = this.#parse(this.#beginning + this.#placeholder, text, "");
		this.#unread.finish();
		const entries = isObject(har) && isObject(har.log) ? har.log.entries : undefined;
		if (!Array.isArray(entries))
			throw new HarError(`${this.#file}: not a HAR 1.2 file: /log/entries: expected array, got ${typeOf(entries)}`);
		const last = entries.slice(this.#placeholder.length);
		if (this.#count + last.length === 0) throw noEntries(this.#file);
		return last;
	}

	#readBeginning(): unknown[] {
		const bytes = this.#unread.take();
		const at = findEntries(bytes);
		if (at === undefined) {
			this.#enough = bytes.length * 2;
			this.#unread.push(bytes);
			return [];
		}
		this.#beginning = this.#unread.decode(bytes.subarray(0, at));
		this.#position = after(start, this.#beginning);
		this.#phase = "list";
		this.#entryBegins = firstName(bytes.subarray(at));
		return this.#readList(bytes.subarray(at));
	}

	/**
	 * Scanning brackets takes half as long as parsing them. So only the bytes after a likely boundary between entries are scanned.
	 * If the guess is wrong, the parser fails, and all bytes are scanned.
	 */
	#readList(bytes: Uint8Array): unknown[] {
		const from = likelyBoundary(bytes, this.#entryBegins);
		const { stop, whole } = followBrackets(bytes, from);
		const isEnd = stop < bytes.length;
		const end = isEnd ? stop : whole;
		try {
			const entries = end > 0 || isEnd ? this.#readEntries(this.#unread.decode(bytes.subarray(0, end))) : [];
			this.#unread.push(bytes.subarray(end));
			this.#enough = end > 0 ? 0 : bytes.length * 2;
			if (isEnd) this.#phase = "end";
			return entries;
		} catch (error) {
			if (from === 0) throw error;
			this.#entryBegins = new Uint8Array();
			return this.#readList(bytes);
		}
	}

	/** The text between two entries is parsed with the second entry, so that an extra or a missing comma is an error. */
	#readEntries(text: string): unknown[] {
		const before = `[${this.#placeholder}`;
		const entries = this.#parse(before, text, "]") as unknown[];
		this.#position = after(this.#position, text);
		const read = entries.slice(this.#placeholder.length);
		this.#count += read.length;
		return read;
	}

	/** A JSON value in place of the entries that were read before. */
	get #placeholder(): string {
		return this.#count === 0 ? "" : "0";
	}

	/** Parses a text of the file. `before` and `behind` complete it to JSON, and do not count in the position of an error. */
	#parse(before: string, text: string, behind: string): unknown {
		const json = before + text + behind;
		try {
			return JSON.parse(json);
		} catch {
			const fault = parseErrorOf(json) - before.length;
			const position = fault < 0 ? after(start, json.slice(0, fault + before.length)) : after(this.#position, text.slice(0, fault));
			throw behind === "" && isCut(json, fault + before.length) ? new CutError(this.#file, position) : notJson(this.#file, position);
		}
	}
}
